package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Declares none: the name is that of the sequence. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_letter")
public class Letter extends Numbered {
    String name;
}
