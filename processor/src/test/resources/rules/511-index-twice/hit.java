package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task", indexes = @Index(name = "tasks_owner", columnList = "owner_id"))
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

// mariadb V2: create index tasks_owner on tasks_task (owner_id)
