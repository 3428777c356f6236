package users;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import tasks.Task;

@PluginModel(plugin = "users")
@Entity
@Table(name = "users_user")
public class User {
    @Id
    long id;

    @ManyToOne
    Task current;
}
