package shop;

import jakarta.persistence.AttributeConverter;

public class TextConverter implements AttributeConverter<Money, String> {
    @Override
    public String convertToDatabaseColumn(Money value) {
        return null;
    }

    @Override
    public Money convertToEntityAttribute(String stored) {
        return null;
    }
}
