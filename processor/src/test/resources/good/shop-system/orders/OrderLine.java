package orders;

import catalog.Variant;
import core.Money;
import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Check;

@PluginModel(plugin = "orders")
@Entity
@Table(name = "orders_order_line")
@Check(name = "orders_order_line_counts", constraints = "quantity > 0")
public class OrderLine {
    @EmbeddedId
    private OrderLineKey key;

    @MapsId("orderNumber")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_number")
    private SalesOrder order;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id", referencedColumnName = "product_id")
    @JoinColumn(name = "variant_number", referencedColumnName = "variant_number")
    private Variant variant;

    @Column(precision = 12, scale = 3, nullable = false)
    private BigDecimal quantity;

    @Embedded
    private Money price;
}
