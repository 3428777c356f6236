package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @Column(unique = true)
    String code;

    @ManyToOne
    @JoinColumn(name = "parent", referencedColumnName = "code")
    Task parent;

    @ManyToOne
    @JoinColumn(name = "next", referencedColumnName = "number")
    Task next;
}
