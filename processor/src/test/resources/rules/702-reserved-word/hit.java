package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    String order;
}

// postgresql V1: "order" varchar(255)
// mariadb V1: `order` varchar(255)
