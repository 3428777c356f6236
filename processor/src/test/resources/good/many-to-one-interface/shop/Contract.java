package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** A relation typed by an interface: {@code targetEntity} says which table. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_contract")
public class Contract {
    @Id
    Long id;

    @ManyToOne(targetEntity = Person.class)
    Party buyer;

    @OneToOne(targetEntity = Person.class, optional = false)
    @JoinColumn(name = "seller_id")
    Party seller;
}
