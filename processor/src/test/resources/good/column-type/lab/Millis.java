package lab;

import org.hibernate.type.descriptor.jdbc.BigIntJdbcType;

public class Millis extends BigIntJdbcType {}
