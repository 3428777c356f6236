package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task", indexes = @Index(name = "tasks_title", columnList = "title, note"))
class Task {
    @Id
    long id;

    String title;

    String note;
}

// postgresql V2: drop index tasks_title; create index tasks_title
