package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    Long size;

    // longer than a byte can tell
    @Column(length = 100)
    String code;

    // cheap everywhere
    @Column(length = 200)
    String title;
}
