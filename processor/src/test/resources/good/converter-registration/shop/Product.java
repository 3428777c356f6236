package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** A registration is for exactly its type, and not for what is in a collection. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id Long id;

    Money price;

    @Column(precision = 9, scale = 3) Money shipping;

    Weight weight;

    Size size;

    Height height;

    @Embedded Address address;

    @ElementCollection @CollectionTable(name = "shop_product_prices") List<Money> prices;
}
