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
@Table(name = "tasks_note")
class Note {
    @Id
    long id;

    // the table is new, so it is not too late
    @Enumerated(EnumType.STRING)
    @Column(length = 4)
    State state;

    enum State {
        OPEN,
        FINISHED,
        ABANDONED
    }
}
