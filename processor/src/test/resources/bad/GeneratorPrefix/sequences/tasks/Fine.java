package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_fine")
class Fine {
    @Id
    @GeneratedValue
    long id;
}
