package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Converters whose types are stated by their superclasses, on an attribute, on its class and by themselves. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
@Convert(attributeName = "former", converter = SkuConverter.class)
public class Product {
    @Id
    Long id;

    @Convert(converter = SkuConverter.class)
    @Column(length = 40, nullable = false)
    Sku sku;

    @Column(length = 40)
    Sku former;

    Weight weight;
}
