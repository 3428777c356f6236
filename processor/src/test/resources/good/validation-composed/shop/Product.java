package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.*;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id
    Long id;

    @Code
    String code;

    @Code
    @Column(nullable = false, length = 12)
    String other;
}
