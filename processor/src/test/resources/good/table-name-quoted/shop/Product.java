package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A quoted table keeps its case on every database. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "`shop_Product`")
public class Product {
    @Id
    Long id;

    @Column(name = "`unitPrice`")
    BigDecimal unitPrice;

    @ManyToOne
    Product replacement;
}
