package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@RenamedFrom("Task")
@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Job {
    @Id
    long id;

    String title;
}
