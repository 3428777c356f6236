package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** A circle of relations, longer than a fixed number of passes over it would resolve. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_a")
public class A {
    @Id
    Long id;

    @ManyToOne
    B next;

    @OneToOne
    C across;
}
