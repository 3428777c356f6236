package lab;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.SqlTypes;

@MapKeyJdbcTypeCode(SqlTypes.BIGINT)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Keyed {}
