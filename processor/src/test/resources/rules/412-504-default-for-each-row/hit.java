package tasks;

import dev.lintel.*;
import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @ColumnDefault("random()")
    Double chance; // warns VolatileDefault

    @Column(columnDefinition = "double precision default random()") // warns VolatileDefault
    Double luck;
}
