package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(
        name = "tasks_task",
        indexes = @Index(name = "tasks_title", columnList = "title"))
class Task {
    @Id
    long id;

    String title;
}

@PluginModel(plugin = "tasks")
@Entity
@Table(
        name = "tasks_note",
        indexes = @Index(name = "tasks_note_title", columnList = "title"))
class Note {
    @Id
    long id;

    String title;
}
