package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@Inheritance(strategy = InheritanceType.JOINED)
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
@Table(name = "tasks_bug")
class Bug extends Task {
    String cause;
}
