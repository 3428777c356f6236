package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_note")
class Note {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(name = "user_id")
    User user;

    // its own rows, and those of another new table
    @ManyToOne
    @JoinColumn(name = "parent_id")
    Note parent;

    @ManyToOne
    @JoinColumn(name = "task_id")
    Task task;
}
