package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    String title;

    String note;

    Integer size;
}

// h2 V2: lintel:undo exact
// h2 U2: alter table tasks_task drop column size
