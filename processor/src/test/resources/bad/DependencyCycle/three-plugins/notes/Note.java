package notes;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import tasks.Task;

@PluginModel(plugin = "notes")
@Entity
@Table(name = "notes_note")
public class Note {
    @Id
    long id;

    @ManyToOne
    Task task;
}
