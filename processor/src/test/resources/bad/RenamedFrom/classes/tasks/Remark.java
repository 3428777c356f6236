package tasks;

import dev.lintel.PluginModel;
import dev.lintel.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_remark")
// still there
@RenamedFrom("Note")
class Remark {
    @Id
    long id;

    String text;
}
