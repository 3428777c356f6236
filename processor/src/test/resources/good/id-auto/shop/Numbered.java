package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_numbered")
@SequenceGenerator(name = "numbers", sequenceName = "shop_numbers", allocationSize = 3)
public class Numbered {
    @Id
    @GeneratedValue(generator = "numbers")
    Long id;
}
