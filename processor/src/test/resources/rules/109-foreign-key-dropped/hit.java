package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @Column(name = "owner_id") // warns ForeignKeyDropped
    Long owner;
}

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_user")
class User {
    @Id
    long id;
}
