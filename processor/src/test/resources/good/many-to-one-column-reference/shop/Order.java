package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A foreign key to a column that is not the primary key. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_order")
public class Order {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(referencedColumnName = "mail")
    Customer byMail;

    @ManyToOne
    @JoinColumn(name = "customer_no", referencedColumnName = "number")
    Customer byNumber;

    @ManyToOne
    @JoinColumn(name = "customer_id", referencedColumnName = "id")
    Customer byId;
}
