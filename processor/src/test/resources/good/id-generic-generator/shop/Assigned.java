package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.GenericGenerator;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_assigned")
public class Assigned {
    @Id
    @GeneratedValue(generator = "mine")
    @GenericGenerator(name = "mine", strategy = "assigned")
    Long id;
}
