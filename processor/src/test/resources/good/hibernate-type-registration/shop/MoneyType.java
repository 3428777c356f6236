package shop;

import java.sql.Types;
import org.hibernate.usertype.UserType;

public class MoneyType implements UserType<Money> {
    @Override
    public int getSqlType() {
        return Types.NUMERIC;
    }

    @Override
    public Class<Money> returnedClass() {
        return Money.class;
    }

    @Override
    public Money deepCopy(Money value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }
}
