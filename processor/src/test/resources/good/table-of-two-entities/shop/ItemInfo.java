package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.*;

/** The same rows, with more to them. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_item", indexes = @Index(name = "shop_item_name", columnList = "name"))
public class ItemInfo {
    @Id
    Long id;

    @Column(nullable = false, length = 80)
    String name;

    @ManyToOne
    @JoinColumn(name = "maker_id")
    Maker maker;

    @Column(unique = true)
    String code;

    @org.hibernate.annotations.Check(constraints = "price > 0")
    int price;
}
