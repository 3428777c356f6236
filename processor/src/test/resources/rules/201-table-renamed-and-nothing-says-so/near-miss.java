package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@RenamedFrom("Task")
@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_job")
class Job {
    @Id
    long id;

    String title;
}

// h2 V2: alter table tasks_task rename to tasks_job
