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
@Table(name = "tasks_note")
class Note {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;
}
