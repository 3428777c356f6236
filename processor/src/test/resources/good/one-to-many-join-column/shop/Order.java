package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
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
    @JoinColumn(name = "order_id")
    List<Line> lines;

    @OneToMany
    @JoinColumn(name = "gift_order_id", nullable = false)
    Set<Line> gifts;

    @OneToMany
    @JoinColumn
    Set<Note> notes;

    @OneToMany
    @JoinColumn(name = "step_order")
    @OrderColumn(name = "step_no")
    List<Note> steps;
}
