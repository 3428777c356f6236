package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_with_short")
public class WithShort {
    @Id
    Long id;

    @Version
    short version;
}
