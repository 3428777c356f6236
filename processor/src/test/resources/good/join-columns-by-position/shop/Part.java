package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_part")
public class Part {
    @EmbeddedId
    PartKey key;
}
