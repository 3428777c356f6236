package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "zoo")
@Entity
@Table(name = "zoo_toy")
public class Toy {
    @Id
    Long id;
}
