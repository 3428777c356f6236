package orders;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@PluginModel(plugin = "orders")
@Entity
@Table(name = "orders_percent_discount")
public class PercentDiscount extends Discount {
    @Column(precision = 5, scale = 2, nullable = false)
    private BigDecimal percent;

    private double ceiling;
}
