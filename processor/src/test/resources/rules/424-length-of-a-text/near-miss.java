package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @Column(length = Integer.MAX_VALUE)
    String title;
}

// postgresql V2: alter column title type text;
