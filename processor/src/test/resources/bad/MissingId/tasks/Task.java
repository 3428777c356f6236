package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    long id;

    String title;
}
