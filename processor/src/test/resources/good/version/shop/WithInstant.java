package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_with_instant")
public class WithInstant {
    @Id
    Long id;

    @Version
    Instant changed;
}
