package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    String title;
}

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_note", indexes = @Index(name = "tasks_text", columnList = "text"))
class Note {
    @Id
    long id;

    String text;
}

// postgresql V2: create index tasks_text on tasks_note (text)
