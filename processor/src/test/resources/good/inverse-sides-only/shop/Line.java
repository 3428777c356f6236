package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_line")
public class Line {
    @Id
    Long id;

    @ManyToOne
    Order order;

    @ManyToMany
    @JoinTable(name = "shop_line_order")
    List<Order> orders;
}
