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

    @ColumnDefault("0.5")
    Double chance;

    @ColumnDefault("current_timestamp")
    java.time.Instant made;

    @ColumnDefault("'random()'")
    String text;
}
