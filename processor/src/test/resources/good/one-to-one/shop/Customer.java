package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** The owning side is unique, stated or not. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_customer")
public class Customer {
    @Id
    Long id;

    @OneToOne
    Address address;

    @OneToOne(optional = false)
    Address delivery;

    @OneToOne
    @JoinColumn(name = "bill_to")
    Address billing;

    @OneToOne
    @JoinColumn(name = "old", unique = true, nullable = false)
    Address old;

    @OneToOne
    @JoinColumn(name = "other", unique = false)
    Address other;
}
