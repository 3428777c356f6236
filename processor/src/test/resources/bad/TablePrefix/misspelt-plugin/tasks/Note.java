package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "taks")
@Entity
@Table(name = "tasks_note")
class Note {
    @Id
    long id;
}
