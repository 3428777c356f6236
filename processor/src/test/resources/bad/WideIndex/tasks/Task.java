package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(
        name = "tasks_task",
        indexes = {
            @Index(name = "tasks_wide", columnList = "a, b, c, d"),
            @Index(name = "tasks_narrow", columnList = "b, c, d"),
            @Index(name = "tasks_unique", columnList = "d, c, b, a", unique = true)
        })
class Task {
    @Id
    long id;

    int a;

    int b;

    int c;

    int d;
}
