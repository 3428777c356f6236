package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** Attributes that state the default, a zero or nothing at all. */
@PluginModel(plugin = "shop")
@Entity
@Table(
        name = "shop_product",
        schema = "",
        catalog = "",
        indexes = {},
        uniqueConstraints = {})
public class Product {
    @Id
    Long id;

    @Column(name = "", columnDefinition = "", length = 255, precision = 0, scale = 0)
    String name;

    @Column(precision = 0, scale = 2)
    BigDecimal price;

    @ManyToOne
    @JoinColumn(name = "", referencedColumnName = "", columnDefinition = "")
    Product next;
}
