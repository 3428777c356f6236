package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;
}

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_note")
class Note {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(name = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_abcdefghi")
    Task task;
}

// h2 V1: constraint tasks_note_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fb8b7308_fk
