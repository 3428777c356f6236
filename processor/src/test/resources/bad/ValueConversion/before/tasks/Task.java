package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @Enumerated(EnumType.ORDINAL)
    State state;

    Boolean done;

    String size;

    Integer number;

    java.time.LocalDate due;

    enum State {
        OPEN,
        CLOSED
    }
}
