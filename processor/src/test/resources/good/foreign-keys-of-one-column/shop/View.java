package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.Collection;

/** Its permissions and their kind share a join column, which refers to two tables. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_view")
public class View {
    @Id
    Long id;

    @Column(name = "kind_id")
    Integer kindId;

    @OneToMany
    @JoinColumn(name = "kind_id", referencedColumnName = "kind_id")
    Collection<Permission> permissions;
}
