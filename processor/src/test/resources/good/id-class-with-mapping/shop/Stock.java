package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** The entity leaves it to the id class to say what its key is. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_stock")
@IdClass(StockId.class)
public class Stock {
    @Id
    Store store;

    @Id
    Product product;

    int amount;
}
