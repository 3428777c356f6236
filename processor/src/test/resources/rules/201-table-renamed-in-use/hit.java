package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_job") // warns RenameInUse
class Task {
    @Id
    long id;

    String title;
}
