package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;

/** The elements' own attributes show their positions and keys. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_cart")
public class Cart {
    @Id
    Long id;

    @OneToMany
    @OrderColumn(name = "pos", nullable = false)
    @JoinColumn(name = "cart_id", nullable = false)
    List<Item> items;

    @OneToMany(mappedBy = "owner")
    @MapKeyColumn(name = "product_id", insertable = false, updatable = false)
    Map<Long, Item> byProduct;
}
