package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_auto")
@TableGenerator(name = "autos", table = "shop_auto_ids", pkColumnValue = "autos")
public class Auto {
    @Id
    @GeneratedValue(generator = "autos")
    Long id;
}
