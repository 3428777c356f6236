package tasks;

import dev.lintel.Backfill;
import dev.lintel.PluginModel;
import dev.lintel.RenamedFrom;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task extends Base {
    @Id
    long id;

    String name;

    @Embedded
    Place place;

    // the mapping is on the fields
    @RenamedFrom("getTitle")
    String getName() {
        return name;
    }

    @Backfill("0")
    transient int size;
}
