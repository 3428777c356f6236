package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;

@PluginModel(plugin = "zoo")
@Entity
@Table(name = "zoo_mammal")
@PrimaryKeyJoinColumn(name = "mammal_id")
public class Mammal extends Animal {
    boolean furry;
}
