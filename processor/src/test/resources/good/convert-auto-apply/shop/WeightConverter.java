package shop;

import jakarta.persistence.Converter;
import java.math.BigDecimal;

@Converter(autoApply = true)
public class WeightConverter extends NumberConverter<Weight> {
    @Override
    public BigDecimal convertToDatabaseColumn(Weight weight) {
        return null;
    }

    @Override
    public Weight convertToEntityAttribute(BigDecimal number) {
        return null;
    }
}
