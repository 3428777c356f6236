package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task { // warns DiscriminatorAdded, FillInOneStep
    @Id
    long id;

    String title;
}

@PluginModel(plugin = "tasks")
@Entity
class Bug extends Task {
    String cause;
}

// h2 V2: update tasks_task set DTYPE = 'Task' where DTYPE is null
