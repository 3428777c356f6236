package orders;

import catalog.Variant;
import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@PluginModel(plugin = "orders")
@Entity
@Table(name = "orders_cart_line")
public class CartLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Cart cart;

    @Column(name = "line_position")
    private int position;

    @ManyToOne
    private Variant variant;

    @Column(precision = 12, scale = 3)
    private BigDecimal quantity;
}
