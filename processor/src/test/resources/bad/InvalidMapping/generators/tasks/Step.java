package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_step")
class Step {
    @Id
    @GeneratedValue(generator = "b")
    @SequenceGenerator(name = "b", sequenceName = "tasks_ids", allocationSize = 20)
    long id;
}
