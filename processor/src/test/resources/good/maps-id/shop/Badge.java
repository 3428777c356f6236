package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_badge")
public class Badge {
    @Id
    @Column(name = "badge_id")
    Long id;

    @MapsId
    @OneToOne(optional = false)
    @JoinColumn(name = "owner_id")
    Customer customer;
}
