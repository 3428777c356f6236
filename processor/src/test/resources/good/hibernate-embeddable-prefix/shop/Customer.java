package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_customer")
public class Customer {
    @Id
    Long id;

    @EmbeddedColumnNaming("home_%s")
    Address home;

    @EmbeddedColumnNaming
    Address work;
}
