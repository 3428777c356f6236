package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_order")
public class Order {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "cust")
    Customer customer;

    @ManyToOne
    @JoinColumn(name = "payer", nullable = false)
    Customer payer;

    @ManyToOne
    @JoinColumn(name = "agent", unique = true)
    Customer agent;

    @ManyToOne(optional = false)
    @JoinColumn(name = "giver", nullable = true)
    Customer giver;

    @ManyToOne
    Customer plainName;

    @ManyToOne
    @JoinColumn(name = "first", updatable = false)
    Customer first;
}
