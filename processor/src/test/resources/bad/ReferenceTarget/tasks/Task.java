package tasks;

import dev.lintel.PluginModel;
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

    @ManyToOne
    @JoinColumn(name = "owner_id")
    Team owner;

    @ManyToOne
    @JoinColumn(name = "author_id")
    User author;
}
