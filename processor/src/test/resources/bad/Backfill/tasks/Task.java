package tasks;

import dev.lintel.Backfill;
import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    // no column
    @Backfill("1")
    @OneToMany(mappedBy = "task")
    List<Step> steps;

    // two columns
    @Backfill("1")
    @ManyToOne
    Leg leg;

    @Backfill(" ")
    String title;
}
