package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task", indexes = @Index(name = "tasks_titles", columnList = "title"))
class Task {
    @Id
    long id;

    String title;
}

// postgresql V2: alter index tasks_title rename to tasks_titles
