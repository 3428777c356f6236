package shop;

import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class WeightConverter extends CodeConverter<Weight, Integer> {
    public WeightConverter() {
        super(Weight::grams, Weight::new);
    }
}
