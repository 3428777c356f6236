package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** Hibernate makes a constraint of a unique index. */
@PluginModel(plugin = "shop")
@Entity
@Table(
        name = "shop_product",
        indexes = {
            @Index(name = "shop_product_name_ix", columnList = "name", unique = true),
            @Index(columnList = "maker, code", unique = true),
            @Index(name = "shop_product_two", columnList = "code, name", unique = true)
        })
public class Product {
    @Id
    Long id;

    String name;
    String maker;
    String code;
}
