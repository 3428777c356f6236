package orders;

import core.Money;
import dev.lintel.PluginModel;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@PluginModel(plugin = "orders")
@Entity
@Table(name = "orders_fixed_discount")
public class FixedDiscount extends Discount {
    @Embedded
    private Money off;
}
