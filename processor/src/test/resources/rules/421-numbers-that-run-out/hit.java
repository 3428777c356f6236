package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id; // warns ShortKey
}
