package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    // was a relation
    @Column(name = "owner_id")
    Long owner;

    // goes to another table now
    @ManyToOne
    @JoinColumn(name = "other_id")
    @SuppressWarnings("lintel:ReferenceTarget")
    Task other;

    @ManyToOne
    @JoinColumn(name = "user_id")
    User user;
}
