package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_customer")
public class Customer {
    @Id
    Long id;

    @Embedded
    Address home;

    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "street", column = @Column(name = "work_street", nullable = false)),
        @AttributeOverride(name = "zip", column = @Column(name = "work_zip")),
        @AttributeOverride(name = "position.latitude", column = @Column(name = "work_latitude")),
        @AttributeOverride(name = "position.longitude", column = @Column(name = "work_longitude", nullable = false)),
        @AttributeOverride(name = "kind", column = @Column(name = "work_kind", length = 10))
    })
    @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "work_country", nullable = false))
    Address work;
}
