package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_note")
class Note {
    @Id
    long id;

    // in a new table
    @Column(check = @CheckConstraint(name = "tasks_note_text_ck", constraint = "text <> ''"))
    String text;
}
