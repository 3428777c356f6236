package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @Column(check = @CheckConstraint(name = "tasks_positive", constraint = "size > 0"))
    Integer size;

    Integer height;
}

// h2 V2: lintel:precheck the check tasks_positive of tasks_task does not hold
