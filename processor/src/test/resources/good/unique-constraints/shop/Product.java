package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@PluginModel(plugin = "shop")
@Entity
@Table(
        name = "shop_product",
        uniqueConstraints = {
            @UniqueConstraint(
                    name = "shop_product_name",
                    columnNames = {"name", "maker"}),
            @UniqueConstraint(columnNames = {"maker", "code"}),
            @UniqueConstraint(columnNames = "code")
        })
public class Product {
    @Id
    Long id;

    @Column(nullable = false)
    String name;

    String maker;

    @Column(unique = true)
    String code;

    String other;
}
