package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.NativeGenerator;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_order")
public class Order {
    @Id @NativeGenerator Long id;
}
