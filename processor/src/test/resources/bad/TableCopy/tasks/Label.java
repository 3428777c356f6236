package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_label")
class Label {
    @Id
    long id;

    @Column(check = @CheckConstraint(name = "tasks_heavy", constraint = "weight > 0"))
    Integer weight;

    // the database looks at the rows while others write
    @Column(nullable = false)
    @SuppressWarnings("lintel:MissingValue")
    String text;
}
