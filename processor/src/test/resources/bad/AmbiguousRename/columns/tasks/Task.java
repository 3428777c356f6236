package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    String name;

    @ManyToOne
    Task origin;

    @Embedded
    Place address;

    @ElementCollection
    @CollectionTable(name = "tasks_labels")
    List<String> labels;

    // not like anything that goes
    Boolean urgent;

    // like something, and acknowledged
    @SuppressWarnings("lintel:AmbiguousRename")
    Integer weight;
}
