package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "zoo")
@Entity
@Table(name = "zoo_defined")
@DiscriminatorColumn(name = "kind", columnDefinition = "varchar(20) default 'x'")
public class Defined {
    @Id
    Long id;
}
