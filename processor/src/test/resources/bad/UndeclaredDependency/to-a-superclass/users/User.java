package users;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;

@PluginModel(plugin = "users")
@Entity
@Table(name = "users_user")
@Inheritance(strategy = InheritanceType.JOINED)
public class User {
    @Id
    public long id;
}
