package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @Column(columnDefinition = "integer default 1")
    Integer size;

    @Column(length = Integer.MAX_VALUE)
    String text;

    @Column(columnDefinition = "integer default 2")
    Integer height;
}
