package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task { // warns DataLoss: drops the table
    @Id
    long id;

    String title;
}

// h2 V2: lintel:loses rows of tasks_label
