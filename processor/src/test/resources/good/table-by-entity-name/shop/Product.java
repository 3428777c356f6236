package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** No {@code @Table}: the entity's name is the table's. */
@PluginModel(plugin = "shop")
@Entity(name = "shop_product")
public class Product {
    @Id
    Long id;

    String name;
}
