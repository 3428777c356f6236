package shop;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Embeddable
public class Address {
    @NotNull
    String street;

    @Size(max = 10)
    String zip;

    @Max(90)
    Integer floor;
}
