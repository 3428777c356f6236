package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import users.User;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_worker")
class Worker extends User {
    int tasks;
}
