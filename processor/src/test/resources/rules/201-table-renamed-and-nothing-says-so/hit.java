package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_job") // refuses AmbiguousRename
class Job {
    @Id
    long id;

    String title;
}
