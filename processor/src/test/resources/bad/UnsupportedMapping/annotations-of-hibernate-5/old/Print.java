package old;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@org.hibernate.annotations.Table(appliesTo = "old_print", comment = "what was printed")
@PluginModel(plugin = "old")
@Entity
@Table(name = "old_print")
class Print {
    @Id
    Long id;
}
