package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    Long size; // warns TableRewrite: On PostgreSQL and MariaDB

    @Column(length = 100)
    String title;
}
