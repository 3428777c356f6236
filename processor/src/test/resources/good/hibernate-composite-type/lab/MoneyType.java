package lab;

import jakarta.persistence.Column;
import java.io.Serializable;
import java.math.BigDecimal;
import org.hibernate.metamodel.spi.ValueAccess;
import org.hibernate.usertype.CompositeUserType;

/** Says in its types which class has the parts. */
public class MoneyType implements CompositeUserType<Money> {

    public static class Parts {
        BigDecimal amount;

        @Column(length = 3)
        String currency;
    }

    @Override
    public Class<Parts> embeddable() {
        return Parts.class;
    }

    @Override
    public Class<Money> returnedClass() {
        return Money.class;
    }

    @Override
    public Object getPropertyValue(Money money, int property) {
        return property == 0 ? money.amount : money.currency;
    }

    @Override
    public Money instantiate(ValueAccess values) {
        return new Money();
    }

    @Override
    public boolean equals(Money one, Money other) {
        return one == other;
    }

    @Override
    public int hashCode(Money money) {
        return money.currency.hashCode();
    }

    @Override
    public Money deepCopy(Money money) {
        return money;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(Money money) {
        return money.currency;
    }

    @Override
    public Money assemble(Serializable cached, Object owner) {
        return new Money();
    }

    @Override
    public Money replace(Money detached, Money managed, Object owner) {
        return detached;
    }
}
