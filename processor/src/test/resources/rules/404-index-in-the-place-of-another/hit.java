package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task", indexes = @Index(name = "tasks_both", columnList = "title, note"))
class Task {
    @Id
    long id;

    String title;

    String note;
}

// postgresql V2: create index tasks_both on tasks_task (title, note); drop index tasks_title
