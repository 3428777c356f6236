package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @Column(check = @CheckConstraint(name = "tasks_positive", constraint = "size > 0")) // warns TableCopy
    Integer size;
}
