package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;

@Entity
@PluginModel(plugin = "tasks")
@Table(name = "tasks_task")
@SecondaryTable(name = "task_text")
@SecondaryTable(name = "tasks_task_history")
class Task {
    @Id
    long id;

    @Column(table = "task_text")
    String text;
}
