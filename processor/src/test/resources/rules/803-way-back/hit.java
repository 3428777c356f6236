package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task") // warns DataLoss
class Task {
    @Id
    long id;

    @SuppressWarnings("lintel:AmbiguousRename")
    String text;

    String note;
}

// h2 V2: lintel:undo structure-only
