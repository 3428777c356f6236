package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;

/** A converter that applies by itself does so for subclasses of its type, for primitives, elements and keys. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id Long id;

    Money price;

    Euro euros;

    int count;

    Integer maybe;

    @Version Integer version;

    @ElementCollection @CollectionTable(name = "shop_product_prices") List<Euro> prices;

    @ElementCollection @CollectionTable(name = "shop_product_by_price") Map<Money, Money> byPrice;
}
