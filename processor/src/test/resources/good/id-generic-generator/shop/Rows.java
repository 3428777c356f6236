package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.GenericGenerator;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_rows")
public class Rows {
    @Id
    @GeneratedValue(generator = "counted")
    @GenericGenerator(name = "counted", strategy = "increment")
    Long id;
}
