package shop;

import jakarta.persistence.AttributeConverter;

public class SizeConverter implements AttributeConverter<Size, Long> {
    @Override
    public Long convertToDatabaseColumn(Size value) {
        return null;
    }

    @Override
    public Size convertToEntityAttribute(Long stored) {
        return null;
    }
}
