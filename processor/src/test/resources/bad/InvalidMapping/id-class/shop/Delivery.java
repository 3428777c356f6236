package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The id class has a plain value for the relation, and a column for the number. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_delivery")
@IdClass(DeliveryId.class)
public class Delivery {
    @Id
    @ManyToOne
    @JoinColumn(name = "sent_to")
    Store store;

    @Id
    int number;
}
