package shop;

import jakarta.persistence.AttributeConverter;
import java.math.BigDecimal;

public class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
    @Override
    public BigDecimal convertToDatabaseColumn(Money value) {
        return null;
    }

    @Override
    public Money convertToEntityAttribute(BigDecimal stored) {
        return null;
    }
}
