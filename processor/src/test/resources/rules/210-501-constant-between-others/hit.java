package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @Enumerated(EnumType.STRING)
    Colour colour; // warns EnumRewrite
}

enum Colour {
    BLUE,
    RED,
    GREEN
}
