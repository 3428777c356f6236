package tasks;

import dev.lintel.Backfill;
import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    // new
    int size;

    @Column(nullable = false)
    String colour;

    @ManyToOne(optional = false)
    Task parent;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    State state;

    // tightened
    @Column(nullable = false)
    String title;

    // tightened, and filled
    @Backfill("''")
    @Column(nullable = false)
    String note;

    // tightened, and known to have no nulls
    @SuppressWarnings("lintel:MissingValue")
    @Column(nullable = false)
    String text;

    String word;

    enum State {
        OPEN,
        DONE
    }
}
