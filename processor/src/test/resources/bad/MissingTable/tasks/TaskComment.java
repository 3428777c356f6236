package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(indexes = @Index(columnList = "written"))
class TaskComment {
    @Id
    long id;

    @Column
    int written;
}
