package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_step", indexes = @Index(name = "TASKS_BY_TITLE", columnList = "title"))
class Step {
    @Id
    long id;

    String title;
}
