package shop;

import jakarta.persistence.AttributeConverter;
import java.util.List;

public class ListConverter implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> list) {
        return null;
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return null;
    }
}
