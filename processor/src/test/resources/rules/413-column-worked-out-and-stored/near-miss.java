package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    Integer size;

    @Column(columnDefinition = "integer generated always as (size * 2) virtual", insertable = false, updatable = false)
    Integer area;
}
