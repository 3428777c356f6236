package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@PluginModel(plugin = "tasks")
@Entity
// one more
@DiscriminatorValue("2")
class Remark extends Note {
    String author;
}
