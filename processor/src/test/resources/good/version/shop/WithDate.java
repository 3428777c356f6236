package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Version;
import java.util.Date;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_with_date")
public class WithDate {
    @Id
    Long id;

    @Version
    @Temporal(TemporalType.TIMESTAMP)
    Date changed;
}
