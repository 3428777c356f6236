package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    String title;

    Integer rank;

    @ManyToOne
    Task parent;

    @Embedded
    Place home;

    @ElementCollection
    @CollectionTable(name = "tasks_tags")
    List<String> tags;

    String dropped;

    LocalDate due;
}
