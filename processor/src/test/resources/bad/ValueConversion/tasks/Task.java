package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
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

    @Enumerated(EnumType.STRING)
    State state;

    @Column(length = 5)
    String done;

    @Column(name = "size_in_bytes")
    Long size;

    String number;

    java.time.LocalDateTime due;

    enum State {
        OPEN,
        CLOSED
    }
}
