package team.notes;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import team.calendar.Calendar;
import team.core.User;
import team.tasks.Task;

@PluginModel(plugin = "notes")
@Entity
@Table(name = "notes_note")
class Note {

    /** Notes are numbered for each subject. */
    @Embeddable
    record Key(@Column(name = "subject_id") long subject, int number) {}

    @EmbeddedId
    Key key;

    @Column(columnDefinition = "varchar(4000)", nullable = false)
    String text;

    @ManyToOne
    User author;

    @ManyToOne
    Task task;

    @ManyToOne
    Calendar.Entry meeting;
}
