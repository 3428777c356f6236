package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@PluginModel(plugin = "tasks")
@Entity
@DiscriminatorValue("bug")
class Bug extends Task {
    String cause;
}
