package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_day")
class Day {
    @Id
    @GeneratedValue
    LocalDate date;
}
