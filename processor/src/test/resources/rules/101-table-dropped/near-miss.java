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

@RenamedFrom("Label")
@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_tag")
class Tag {
    @Id
    long id;
}

// h2 V2: alter table tasks_label rename to tasks_tag
