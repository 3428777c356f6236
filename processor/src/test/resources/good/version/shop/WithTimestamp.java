package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.sql.Timestamp;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_with_timestamp")
public class WithTimestamp {
    @Id
    Long id;

    @Version
    Timestamp changed;
}
