package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;

@PluginModel(plugin = "zoo")
@Entity(name = "cat")
public class Cat extends Pet {
    int lives;
}
