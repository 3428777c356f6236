package catalog;

import core.Money;
import dev.lintel.PluginModel;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@PluginModel(plugin = "catalog")
@Entity
@Table(
        name = "catalog_price",
        check = @CheckConstraint(name = "catalog_price_positive", constraint = "amount >= 0"),
        uniqueConstraints = @UniqueConstraint(columnNames = {"list_id", "product_id", "variant_number", "from_quantity"}))
public class Price {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "list_id")
    private PriceList list;

    @ManyToOne(optional = false)
    @JoinColumn(name = "product_id", referencedColumnName = "product_id")
    @JoinColumn(name = "variant_number", referencedColumnName = "variant_number")
    private Variant variant;

    @Column(name = "from_quantity", nullable = false)
    private int fromQuantity;

    @Embedded
    private Money price;
}
