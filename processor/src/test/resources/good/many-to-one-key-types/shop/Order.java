package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_order")
public class Order {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne
    Country country;

    @ManyToOne
    Document document;

    @ManyToOne
    Ticket ticket;

    @ManyToOne
    Ledger ledger;

    @ManyToOne
    Day day;

    @ManyToOne
    Defined defined;

    @ManyToOne
    Order previous;
}
