package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@RenamedFrom("Tsak") // refuses RenamedFrom
@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_job")
class Job {
    @Id
    long id;

    String title;
}
