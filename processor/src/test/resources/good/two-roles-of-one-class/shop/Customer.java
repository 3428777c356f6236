package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_customer")
public class Customer {
    @Id
    Long id;

    Address address;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "street2"))
    @AttributeOverride(name = "city", column = @Column(name = "city2"))
    Address second;
}
