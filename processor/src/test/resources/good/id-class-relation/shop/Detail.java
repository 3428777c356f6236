package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_detail")
public class Detail {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "line_order", referencedColumnName = "order_id")
    @JoinColumn(name = "line_position", referencedColumnName = "position")
    Line line;
}
