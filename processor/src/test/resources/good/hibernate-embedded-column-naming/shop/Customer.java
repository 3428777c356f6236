package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_customer")
public class Customer {
    @Id
    Long id;

    @EmbeddedColumnNaming("home_%s")
    @AssociationOverride(name = "host", joinColumns = @JoinColumn(name = "home_of"))
    Address home;

    @EmbeddedColumnNaming
    @AttributeOverride(name = "street", column = @Column(name = "road", length = 40))
    @AssociationOverride(name = "host", joinColumns = @JoinColumn(name = "works_host"))
    @AssociationOverride(name = "guest", joinColumns = @JoinColumn(name = "works_guest"))
    Address workAddress;
}
