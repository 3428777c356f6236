package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.*;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_maker")
public class Maker {
    @Id
    Long id;
}
