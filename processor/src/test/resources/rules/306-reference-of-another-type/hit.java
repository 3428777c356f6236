package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    Long id;

    Integer size;
}

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_note")
class Note {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(name = "task_id")
    Task task;
}

// postgresql V2: alter table tasks_note alter column task_id type bigint
// postgresql V2: alter table tasks_task alter column id type bigint
