package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @Column(columnDefinition = "integer default 2") // warns DefaultChanged
    Integer size;

    String text;
}

// postgresql V2: alter column size drop default, alter column size set default 2;
