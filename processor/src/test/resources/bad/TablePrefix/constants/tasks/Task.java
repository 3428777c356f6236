package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@PluginModel(plugin = Names.PLUGIN)
@Table(name = Names.WRONG)
class Task {
    @Id
    long id;
}
