package tasks;

import base.Audited;
import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
public class Task extends Audited {
    String title;
}
