package core;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import tasks.Task;

@PluginModel(plugin = "core")
@Entity
@Table(name = "users")
public class User {
    @Id
    long id;

    @ManyToOne
    Task current;
}
