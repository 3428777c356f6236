package shop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

@Embeddable
@AttributeOverride(name = "x", column = @Column(name = "east"))
@Convert(attributeName = "rent", converter = MoneyConverter.class)
public class Address extends Located {
    Money rent;
}
