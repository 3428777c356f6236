package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.GenericGenerator;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_order")
public class Order {
    @Id
    @GeneratedValue(generator = "orders")
    @GenericGenerator(
            name = "orders",
            strategy = "org.hibernate.id.enhanced.SequenceStyleGenerator",
            parameters = {
                @org.hibernate.annotations.Parameter(name = "sequence_name", value = "shop_order_numbers"),
                @org.hibernate.annotations.Parameter(name = "initial_value", value = "100"),
                @org.hibernate.annotations.Parameter(name = "increment_size", value = "10")
            })
    Long id;
}
