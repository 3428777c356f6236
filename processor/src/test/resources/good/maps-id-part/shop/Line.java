package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_line")
public class Line {
    @EmbeddedId
    LineKey key;

    @MapsId("orderId")
    @ManyToOne
    @JoinColumn(name = "order_no")
    Order order;
}
