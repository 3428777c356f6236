package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;

@PluginModel(plugin = "tasks")
@Entity
class Bug extends Task {
    String cause;
}
