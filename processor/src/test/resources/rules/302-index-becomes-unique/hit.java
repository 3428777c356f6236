package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task", indexes = @Index(name = "tasks_title", columnList = "title", unique = true))
class Task {
    @Id
    long id;

    String title;

    String note;
}

// h2 V2: lintel:precheck title of tasks_task is the same in several rows
