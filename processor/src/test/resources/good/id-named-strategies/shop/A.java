package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_a")
public class A {
    @Id @GeneratedValue(generator = "increment") Long id;
}
