package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** Joined by its own key to a row that is there. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_profile")
public class Profile {
    @Id
    @Column(name = "customer_id")
    Long id;

    @OneToOne(optional = false)
    @JoinColumn(name = "customer_id", insertable = false, updatable = false)
    Customer customer;
}
