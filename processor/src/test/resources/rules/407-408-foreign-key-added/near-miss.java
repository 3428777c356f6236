package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;
}

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_user")
class User {
    @Id
    long id;
}

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_note")
class Note {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(name = "owner_id", foreignKey = @ForeignKey(name = "tasks_owner_key"))
    User owner;
}

// postgresql V2: foreign key (owner_id) references tasks_user (id);
