package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
public class Task {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(name = "status")
    Status status;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Status before;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Tasks_Kind kind;
}
