package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_customer")
public class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ElementCollection
    @CollectionTable(name = "shop_customer_address")
    Set<Address> addresses;

    @ElementCollection
    @CollectionTable(name = "shop_customer_old_address")
    @AttributeOverride(name = "street", column = @Column(name = "old_street"))
    List<Address> oldAddresses;

    @ElementCollection
    @CollectionTable(name = "shop_customer_price")
    Set<Money> prices;
}
