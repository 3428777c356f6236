package users;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "users")
@Entity
@Table(name = "users_user")
public class User {
    @Id
    long id;
}
