package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task", indexes = @Index(name = "tasks_title", columnList = "note"))
class Task {
    @Id
    long id;

    @Column(length = 769)
    String title;

    @Column(length = 768)
    String note;
}
