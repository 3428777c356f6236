package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import users.User;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
public class Task {
    @Id
    long id;

    @ManyToOne
    User owner;
}
