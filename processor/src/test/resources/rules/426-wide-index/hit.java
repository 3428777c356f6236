package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(
        name = "tasks_task",
        indexes = @Index(name = "tasks_wide", columnList = "a, b, c, d")) // warns WideIndex
class Task {
    @Id
    long id;

    Integer a;

    Integer b;

    Integer c;

    Integer d;
}
