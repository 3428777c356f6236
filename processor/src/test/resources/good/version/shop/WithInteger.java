package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_with_integer")
public class WithInteger {
    @Id
    Long id;

    @Version
    @Column(name = "opt_lock", nullable = true)
    Integer version;
}
