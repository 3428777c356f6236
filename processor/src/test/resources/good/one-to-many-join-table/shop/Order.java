package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_order")
public class Order {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @OneToMany
    Set<Line> lines;

    @OneToMany
    @JoinTable(
            name = "shop_order_gift",
            joinColumns = @JoinColumn(name = "order_no"),
            inverseJoinColumns = @JoinColumn(name = "gift_no"))
    List<Line> gifts;

    @OneToMany
    @JoinTable(name = "shop_order_step")
    @OrderColumn
    List<Line> steps;
}
