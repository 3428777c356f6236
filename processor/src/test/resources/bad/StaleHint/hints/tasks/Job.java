package tasks;

import dev.lintel.Backfill;
import dev.lintel.PluginModel;
import dev.lintel.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_job")
@RenamedFrom("Task")
class Job {
    @Id
    long id;

    @RenamedFrom("title")
    String name;

    // one after the other
    @RenamedFrom("a")
    String b;

    @RenamedFrom("b")
    String c;

    @Backfill("lower(title)")
    @Column(nullable = false)
    String slug;

    @Backfill("''")
    String note;
}
