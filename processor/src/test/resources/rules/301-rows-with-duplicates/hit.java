package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @Column(unique = true)
    String title;
}

// h2 V2: lintel:precheck title of tasks_task is the same in several rows
