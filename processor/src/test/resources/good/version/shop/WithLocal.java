package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_with_local")
public class WithLocal {
    @Id
    Long id;

    @Version
    LocalDateTime changed;
}
