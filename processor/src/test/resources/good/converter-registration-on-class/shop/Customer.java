package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_customer")
public class Customer {
    @Id Long id;

    @Embedded Address address;
}
