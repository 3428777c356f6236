package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A part of the key is a relation. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_line")
@IdClass(LineId.class)
public class Line {
    @Id
    @ManyToOne
    Order order;

    @Id
    int position;
}
