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
    @Column(length = 4)
    State state;

    @Enumerated(EnumType.STRING)
    @Column(length = 5)
    Size size;

    enum State {
        OPEN,
        DONE
    }

    enum Size {
        SMALL
    }
}
