package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.envers.Audited;

// its tables stand in a migration
@Audited
@SuppressWarnings("lintel:AuditTables")
@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_label")
class Label {
    @Id
    Long id;
}
