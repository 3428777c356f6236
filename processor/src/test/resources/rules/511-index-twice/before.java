package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(name = "owner_id", foreignKey = @ForeignKey(name = "tasks_owner_key"))
    User owner;

    String title;
}

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_user")
class User {
    @Id
    long id;
}
