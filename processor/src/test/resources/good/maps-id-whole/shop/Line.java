package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_line")
public class Line {
    @EmbeddedId
    LineKey key;
}
