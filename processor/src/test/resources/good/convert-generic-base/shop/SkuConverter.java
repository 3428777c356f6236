package shop;

import jakarta.persistence.Converter;

@Converter
public class SkuConverter extends TextConverter<Sku> {
    public SkuConverter() {
        super(Sku::text, Sku::new);
    }
}
