package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;

@PluginModel(plugin = "zoo")
@Entity
@Table(name = "zoo_dog")
@PrimaryKeyJoinColumn(name = "dog_zoo", referencedColumnName = "zoo")
@PrimaryKeyJoinColumn(name = "dog_number", referencedColumnName = "number")
public class Dog extends Animal {
    String trick;
}
