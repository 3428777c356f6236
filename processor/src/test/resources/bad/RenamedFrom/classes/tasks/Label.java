package tasks;

import dev.lintel.PluginModel;
import dev.lintel.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_label")
// of another package
@RenamedFrom("elsewhere.Mark")
class Label {
    @Id
    long id;

    String word;
}
