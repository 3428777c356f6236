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

    String note;
}
