package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task", indexes = @Index(name = "tasks_title", columnList = "title"))
class Task {
    @Id
    long id;

    String title;
}

// postgresql V2: create index concurrently tasks_title on tasks_task (title)
// postgresql V2: lintel:non-transactional
