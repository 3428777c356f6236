package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import teams.Team;
import users.User;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @ManyToOne
    User owner;

    @ManyToOne
    Team team;
}
