package shop;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class SizeConverter implements AttributeConverter<Size, String> {
    @Override
    public String convertToDatabaseColumn(Size size) {
        return size == null ? null : size.name().substring(0, 1);
    }

    @Override
    public Size convertToEntityAttribute(String text) {
        return null;
    }
}
