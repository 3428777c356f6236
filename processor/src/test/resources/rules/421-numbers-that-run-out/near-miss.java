package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_year")
class Year {
    @Id
    int number;
}
