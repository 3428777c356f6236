package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_order")
@SequenceGenerator(name = "shop_numbers", sequenceName = "shop_order_numbers", allocationSize = 5)
public class Order extends Numbered {
    String name;
}
