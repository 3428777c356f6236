package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@PluginModel(plugin = "tasks")
@Entity
public class Task {
    @Id
    long id;
}
