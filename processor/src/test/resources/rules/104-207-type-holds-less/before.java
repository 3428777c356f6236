package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @Column(length = 200)
    String title;

    @Column(precision = 9, scale = 2)
    java.math.BigDecimal price;

    Long size;
}
