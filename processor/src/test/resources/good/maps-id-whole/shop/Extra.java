package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_extra")
public class Extra {
    @EmbeddedId
    LineKey key;

    @MapsId
    @OneToOne
    Line line;
}
