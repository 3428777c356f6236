package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_address")
public class Address {
    @Id
    Long id;

    String street;

    @OneToOne(mappedBy = "address")
    Customer customer;
}
