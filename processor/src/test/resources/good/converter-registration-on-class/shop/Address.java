package shop;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.ConverterRegistration;

@ConverterRegistration(converter = MoneyConverter.class)
@Embeddable
public class Address {
    Money rent;
}
