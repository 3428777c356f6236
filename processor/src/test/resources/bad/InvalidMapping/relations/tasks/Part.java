package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_part")
class Part {
    @EmbeddedId
    Key key;
}
