package shop;

import org.hibernate.id.IdentifierGenerator;

public class SnowflakeGenerator implements IdentifierGenerator {
    @Override
    public Object generate(org.hibernate.engine.spi.SharedSessionContractImplementor session, Object entity) {
        return 1L;
    }
}
