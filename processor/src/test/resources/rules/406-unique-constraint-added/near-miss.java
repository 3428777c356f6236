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
@Table(name = "tasks_note", uniqueConstraints = @UniqueConstraint(name = "tasks_one", columnNames = "title"))
class Note {
    @Id
    long id;

    String title;
}

// postgresql V2: constraint tasks_one unique (title)
