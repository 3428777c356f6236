package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@PluginModel(plugin = "zoo")
@Entity
@Table(name = "zoo_dog")
public class Dog extends Animal {
    @Column(nullable = false)
    String trick;
}
