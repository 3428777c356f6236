package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@PluginModel(plugin = "shop")
@Entity
@Table(
        name = "shop_product",
        uniqueConstraints = @UniqueConstraint(columnNames = {"maker", "number"}),
        indexes = @Index(name = "shop_product_by_maker", columnList = "maker, number", unique = true))
public class Product {
    @Id
    Long id;

    String maker;
    Integer number;
}
