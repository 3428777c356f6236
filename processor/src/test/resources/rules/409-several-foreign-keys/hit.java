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

    @ManyToOne
    @JoinColumn(name = "label_id", foreignKey = @ForeignKey(name = "tasks_label_key"))
    Label label;
}

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_label")
class Label {
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

// postgresql V3: lintel:non-transactional
// postgresql V3: foreign key (label_id) references tasks_label (id) not valid
// postgresql V3: foreign key (owner_id) references tasks_user (id) not valid
