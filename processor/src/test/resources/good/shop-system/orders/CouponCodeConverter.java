package orders;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class CouponCodeConverter implements AttributeConverter<CouponCode, String> {
    @Override
    public String convertToDatabaseColumn(CouponCode code) {
        return code == null ? null : code.text();
    }

    @Override
    public CouponCode convertToEntityAttribute(String text) {
        return text == null ? null : new CouponCode(text);
    }
}
