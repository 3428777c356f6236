package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id Long id;

    @ManyToOne core.Kinds kind;

    @ManyToOne core.Sizes size;

    @ManyToMany @JoinTable(name = "shop_product_kind") Set<core.Kinds> kinds;
}
