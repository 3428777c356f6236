package tasks;

import dev.lintel.PluginModel;
import dev.lintel.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
// never there, but something like it
@RenamedFrom("Tsak")
class Job {
    @Id
    long id;

    String title;
}
