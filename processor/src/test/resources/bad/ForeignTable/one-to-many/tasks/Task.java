package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;
import users.User;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @OneToMany
    @JoinColumn(name = "task_id")
    List<User> workers;
}
