package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task") // refuses PrimaryKeyChanged
class Task {
    @Column(nullable = false)
    long id;

    @Id
    String code;
}
