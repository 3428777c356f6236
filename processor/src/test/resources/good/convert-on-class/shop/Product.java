package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
@Convert(attributeName = "created", converter = EpochConverter.class)
public class Product extends Audited {
    Instant changed;
}
