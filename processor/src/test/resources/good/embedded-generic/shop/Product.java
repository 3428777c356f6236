package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
@AttributeOverride(name = "audit.changed", column = @Column(name = "last_change"))
public class Product extends Base {
    @Embedded
    IntRange sizes;
}
