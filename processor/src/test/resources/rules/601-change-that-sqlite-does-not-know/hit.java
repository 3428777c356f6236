package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @Backfill("''")
    @Column(nullable = false)
    String title;
}

// sqlite V2: title varchar(255) not null
// sqlite V2: rename to tasks_task
