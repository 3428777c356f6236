package team.tasks.archive;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import team.tasks.Task;

@PluginModel(plugin = "tasks_archive")
@Entity
@Table(name = "tasks_archive_task")
class ArchivedTask {

    @Id
    Long id;

    @OneToOne
    @MapsId
    Task task;

    OffsetDateTime archived;
}
