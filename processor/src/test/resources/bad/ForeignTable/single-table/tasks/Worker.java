package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import users.User;

@PluginModel(plugin = "tasks")
@Entity
class Worker extends User {
    int tasks;
}
