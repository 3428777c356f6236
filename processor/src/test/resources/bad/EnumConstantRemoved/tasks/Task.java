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

    @Enumerated(EnumType.STRING)
    State state;

    // another order, and one more
    @Enumerated(EnumType.STRING)
    Size size;

    // known
    @SuppressWarnings("lintel:EnumConstantRemoved")
    @Enumerated(EnumType.STRING)
    Mood mood;

    enum State {
        OPEN,
        FINISHED
    }

    enum Size {
        LARGE,
        SMALL,
        HUGE
    }

    enum Mood {
        GOOD
    }
}
