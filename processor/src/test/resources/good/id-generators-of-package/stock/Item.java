package stock;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** In another package of the plugin. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_item")
public class Item {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers") Long id;
}
