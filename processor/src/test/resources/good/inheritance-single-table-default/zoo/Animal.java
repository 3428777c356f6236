package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Without {@code @Inheritance} a hierarchy is one table. */
@PluginModel(plugin = "zoo")
@Entity
@Table(name = "zoo_animal")
@DiscriminatorValue("animal")
public class Animal {
    @Id
    Long id;
}
