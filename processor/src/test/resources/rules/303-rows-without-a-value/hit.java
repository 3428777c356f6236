package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @SuppressWarnings("lintel:MissingValue")
    @Column(nullable = false)
    String title;
}

// h2 V2: lintel:precheck title of tasks_task is null
