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
    @Id Long id;

    @Embedded Address address;

    @Embedded @AttributeOverride(name = "x", column = @Column(name = "second_x")) @AttributeOverride(name = "name", column = @Column(name = "second_name")) @AttributeOverride(name = "rent", column = @Column(name = "second_rent")) Address second;
}
