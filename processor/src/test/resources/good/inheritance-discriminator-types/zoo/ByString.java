package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "zoo")
@Entity
@Table(name = "zoo_by_string")
@DiscriminatorColumn(length = 12)
public class ByString {
    @Id
    Long id;
}
