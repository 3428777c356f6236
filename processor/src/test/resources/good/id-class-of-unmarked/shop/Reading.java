package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** What the id class has is in the key, though only one of the attributes is marked. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_reading")
@IdClass(ReadingKey.class)
public class Reading extends Measured {
    @Column(precision = 8, scale = 3)
    java.math.BigDecimal amount;
}
