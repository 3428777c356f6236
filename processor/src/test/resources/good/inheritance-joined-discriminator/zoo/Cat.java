package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@PluginModel(plugin = "zoo")
@Entity
@Table(name = "zoo_cat")
@DiscriminatorValue("C")
public class Cat extends Animal {
    int lives;
}
