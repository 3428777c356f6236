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

    @Column(name = "name")
    String title;

    // known
    @SuppressWarnings("lintel:RenameInUse")
    @Column(name = "remark")
    String note;

    String text;
}
