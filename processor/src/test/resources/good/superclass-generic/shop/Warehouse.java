package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_warehouse")
public class Warehouse extends Keyed<String, BigDecimal> {}
