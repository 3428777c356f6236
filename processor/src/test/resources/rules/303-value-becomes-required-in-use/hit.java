package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @SuppressWarnings("lintel:MissingValue")
    @Column(nullable = false)
    String title;
}

// postgresql V2: check (title is not null) not valid; alter table tasks_task validate constraint
// postgresql V2: alter column title set not null; alter table tasks_task drop constraint
