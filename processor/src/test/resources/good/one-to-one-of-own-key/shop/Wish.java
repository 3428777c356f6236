package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** Joined by its own key to a row that may be missing. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_wish")
public class Wish {
    @Id
    @Column(name = "customer_id")
    Long id;

    @OneToOne
    @JoinColumn(name = "customer_id", referencedColumnName = "customer_id", insertable = false, updatable = false)
    Customer customer;
}
