package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @ColumnDefault("gen_random_uuid()")
    java.util.UUID code;

    @ColumnDefault("now()")
    java.time.Instant made;

    @ColumnDefault("'f(x)'")
    String text;
}
