package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

@PluginModel(plugin = "shop")
@Entity(name = "shop_Product")
@Table(name = "shop_product_table")
public class Product {
    @Id
    Long id;

    @ElementCollection
    Set<String> tags;

    @ElementCollection
    List<Integer> scores;
}
