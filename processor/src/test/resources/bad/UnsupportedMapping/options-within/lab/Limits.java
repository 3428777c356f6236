package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@PluginModel(plugin = "lab")
@Entity
@Table(
        name = "lab_limits",
        indexes = @Index(columnList = "id", options = "tablespace fast"),
        uniqueConstraints = @UniqueConstraint(columnNames = "id", options = "deferrable"))
public class Limits {
    @Id Long id;
}
