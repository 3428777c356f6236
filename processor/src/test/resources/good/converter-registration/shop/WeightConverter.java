package shop;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Would apply by itself, if the package did not say that it doesn't. */
@Converter(autoApply = true)
public class WeightConverter implements AttributeConverter<Weight, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Weight value) {
        return null;
    }

    @Override
    public Weight convertToEntityAttribute(Integer stored) {
        return null;
    }
}
