package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_step")
class Step {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "steps")
    @TableGenerator(name = "steps")
    long id;
}
