package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.envers.Audited;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_note")
class Note {
    @Id
    Long id;

    @Audited
    String text;

    @Audited
    String author;
}
