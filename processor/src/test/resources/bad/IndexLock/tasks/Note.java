package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
// a new table
@Table(name = "tasks_note", indexes = @Index(columnList = "text"))
class Note {
    @Id
    long id;

    String text;
}
