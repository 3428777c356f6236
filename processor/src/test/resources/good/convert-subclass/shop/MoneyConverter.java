package shop;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Money value) {
        return null;
    }

    @Override
    public Money convertToEntityAttribute(Integer stored) {
        return null;
    }
}
