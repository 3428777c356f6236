package base;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@PluginModel(plugin = "base")
@Entity
@Table(name = "base_dog")
public class Dog extends Animal {
    String name;
}
