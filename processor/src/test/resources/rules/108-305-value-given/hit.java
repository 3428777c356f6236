package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    Integer height;

    @Backfill("height")
    @Column(nullable = false)
    Integer size;
}

// mariadb V2: add column size integer; update tasks_task set size = height where size is null; alter table tasks_task modify column size integer not null
// sqlite V2: update tasks_task set size = height where size is null;
// sqlite V2: insert into tasks_task__new
