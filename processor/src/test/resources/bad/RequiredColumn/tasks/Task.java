package tasks;

import dev.lintel.Backfill;
import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    String title;

    @SuppressWarnings("lintel:FillInOneStep")
    @Backfill("lower(title)")
    @Column(nullable = false)
    String slug;

    // may be null
    String note;
}
