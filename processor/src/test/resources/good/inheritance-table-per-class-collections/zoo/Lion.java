package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Set;

/** The last of its line: a link to it can be a foreign key. */
@PluginModel(plugin = "zoo")
@Entity
@Table(name = "zoo_lion")
public class Lion extends Cat {
    @ElementCollection
    @CollectionTable(name = "zoo_lion_scar")
    Set<String> scars;
}
