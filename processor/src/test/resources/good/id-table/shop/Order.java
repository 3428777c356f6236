package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_order")
public class Order {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "orders")
    @TableGenerator(
            name = "orders",
            table = "shop_numbers",
            pkColumnName = "kind",
            valueColumnName = "last_number",
            pkColumnValue = "order",
            initialValue = 10,
            allocationSize = 5)
    Long id;
}
