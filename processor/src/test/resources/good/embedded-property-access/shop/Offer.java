package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_offer")
public class Offer {
    @Id
    Long id;

    @Embedded
    Period period;
}
