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
@Table(name = "tasks_fine")
class Fine {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers")
    @TableGenerator(name = "numbers", table = "tasks_numbers")
    long id;
}
