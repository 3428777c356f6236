package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    @GeneratedValue(generator = "numbers")
    @SequenceGenerator(name = "numbers", sequenceName = "tasks_numbers")
    long id;

    @ManyToOne
    @JoinColumn(name = "parent_id", foreignKey = @ForeignKey(name = "tasks_parent_key"))
    Task parent;
}
