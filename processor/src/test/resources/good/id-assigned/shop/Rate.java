package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_rate")
public class Rate {
    @Id
    @Column(precision = 12, scale = 4)
    BigDecimal amount;
}
