package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "zoo")
@Entity
@Table(name = "zoo_keeper")
public class Keeper {
    @Id
    Long id;
}
