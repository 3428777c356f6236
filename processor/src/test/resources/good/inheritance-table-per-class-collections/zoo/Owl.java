package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@PluginModel(plugin = "zoo")
@Entity
@Table(name = "zoo_owl")
public class Owl extends Bird {
    Boolean horned;
}
