package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    Rank rank;

    // at the end
    Size size;

    // known
    Mood mood;

    @ElementCollection
    @CollectionTable(name = "tasks_task_colours")
    List<Colour> colours;

    enum Rank {
        LOW,
        MIDDLE,
        HIGH
    }

    enum Size {
        SMALL,
        LARGE,
        HUGE
    }

    @SuppressWarnings("lintel:EnumPosition")
    enum Mood {
        BAD,
        GOOD
    }

    enum Colour {
        RED,
        BLUE
    }
}
