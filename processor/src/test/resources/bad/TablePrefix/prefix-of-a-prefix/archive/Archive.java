package archive;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks_archive")
@Entity
@Table(name = "tasks_archive")
class Archive {
    @Id
    long id;
}
