package users;

import base.Audited;
import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@PluginModel(plugin = "users")
@Entity
@Table(name = "users_user")
public class User extends Audited {
    String name;
}
