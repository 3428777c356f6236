package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@PluginModel(plugin = "tasks")
@Entity
@Table(
        name = "tasks_label",
        uniqueConstraints = @UniqueConstraint(name = "tasks_step", columnNames = "title"))
class Label {
    @Id
    long id;

    String title;
}
