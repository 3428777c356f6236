package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task") // warns DataLoss: drops the column
class Task {
    @Id
    long id;

    String title;
}

// h2 V2: lintel:loses size of tasks_task
