package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    @Column(name = "number")
    long id;

    @Column(nullable = false, unique = true)
    String code;
}
