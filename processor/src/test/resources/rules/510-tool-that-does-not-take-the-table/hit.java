package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @Column(check = @CheckConstraint(name = "tasks_positive", constraint = "size > 0")) // warns TableCopy: gh-ost does not take a table with foreign keys
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
