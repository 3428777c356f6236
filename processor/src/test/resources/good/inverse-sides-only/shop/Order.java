package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.Set;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_order")
public class Order {
    @Id
    Long id;

    @OneToMany(mappedBy = "order")
    Set<Line> lines;

    @OneToOne(mappedBy = "order")
    Line first;

    @ManyToMany(mappedBy = "orders")
    List<Line> all;

    @Transient
    List<String> computed;
}
