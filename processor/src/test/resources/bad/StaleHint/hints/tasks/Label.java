package tasks;

import dev.lintel.Backfill;
import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_label")
class Label {
    @Id
    long id;

    // the table is new
    @Backfill("'blue'")
    String colour;
}
