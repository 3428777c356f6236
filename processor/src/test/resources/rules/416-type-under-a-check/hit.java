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
    Long size;

    Integer height;
}

// postgresql V2: drop constraint tasks_positive; alter table tasks_task alter column size type bigint; alter table tasks_task add constraint tasks_positive
