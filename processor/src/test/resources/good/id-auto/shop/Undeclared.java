package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_undeclared")
public class Undeclared {
    @Id
    @GeneratedValue(generator = "shop_undeclared_numbers")
    Long id;
}
