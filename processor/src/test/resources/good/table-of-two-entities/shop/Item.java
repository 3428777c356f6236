package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.*;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_item", indexes = @Index(name = "shop_item_name", columnList = "name"))
public class Item {
    @Id
    Long id;

    @Column(nullable = false, length = 80)
    String name;

    @ManyToOne
    @JoinColumn(name = "maker_id")
    Maker maker;
}
