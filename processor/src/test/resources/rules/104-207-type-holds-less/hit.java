package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @Column(length = 100) // warns DataLoss: varchar(100) in place of varchar(200)
    String title;

    @Column(precision = 8, scale = 1) // warns DataLoss: numeric(8,1) in place of numeric(9,2)
    java.math.BigDecimal price;

    Integer size; // warns DataLoss: integer in place of bigint
}

// h2 V2: lintel:precheck title of tasks_task is longer than 100
// h2 V2: lintel:precheck price of tasks_task is more precise than 1
// h2 V2: lintel:precheck size of tasks_task is not between
