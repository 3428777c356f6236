package shop;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;

@Converter
public class EpochConverter implements AttributeConverter<Instant, Long> {
    @Override
    public Long convertToDatabaseColumn(Instant instant) {
        return null;
    }

    @Override
    public Instant convertToEntityAttribute(Long millis) {
        return null;
    }
}
