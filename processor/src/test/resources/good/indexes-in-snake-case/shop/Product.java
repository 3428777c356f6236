package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;

/** Columns by their logical names, which the naming strategy turns into others. */
@PluginModel(plugin = "shop")
@Entity
@Table(
        name = "shop_product",
        indexes = @Index(name = "shop_product_ix", columnList = "listPrice, unitName"),
        uniqueConstraints =
                @UniqueConstraint(
                        name = "shop_product_uk",
                        columnNames = {"unitName", "partNumber"}))
public class Product {
    @Id
    Long id;

    BigDecimal listPrice;
    String unitName;
    String partNumber;
}
