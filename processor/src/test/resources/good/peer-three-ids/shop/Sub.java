package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A mapped superclass above and another below: no column twice. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_sub")
public class Sub extends Middle {
    String own;
}
