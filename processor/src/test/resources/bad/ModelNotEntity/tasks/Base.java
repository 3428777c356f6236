package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
@PluginModel(plugin = "tasks")
abstract class Base {
    @Id
    long id;
}
