package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@PluginModel(plugin = "tasks")
@Entity
@Table(
        name = "tasks_task",
        indexes = @Index(columnList = ""),
        uniqueConstraints = @UniqueConstraint(columnNames = {}))
class Task {
    @Id
    long id;
}
