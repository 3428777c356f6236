package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @Column(name = "owner_id")
    Long owner;

    @ManyToOne
    @JoinColumn(name = "other_id")
    User other;
}

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_user")
class User {
    @Id
    long id;
}

// h2 V2: foreign key (other_id) references tasks_user (id)
