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
    @GeneratedValue
    @SequenceGenerator(sequenceName = "users_step_ids")
    long id;
}
