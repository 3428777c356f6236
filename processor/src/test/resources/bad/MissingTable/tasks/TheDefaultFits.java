package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@PluginModel(plugin = "tasks")
@Entity(name = "Tasks_Fitting")
class TheDefaultFits {
    @Id
    long id;
}
