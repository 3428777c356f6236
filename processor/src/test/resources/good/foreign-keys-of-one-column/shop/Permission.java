package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_permission")
public class Permission {
    @Id
    Integer id;

    @ManyToOne
    @JoinColumn(name = "kind_id", insertable = false, updatable = false)
    Kind kind;
}
