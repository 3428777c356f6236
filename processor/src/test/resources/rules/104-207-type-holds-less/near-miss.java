package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @Column(length = 201)
    String title;

    @Column(precision = 10, scale = 2)
    java.math.BigDecimal price;

    Long size;
}
