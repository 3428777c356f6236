package base;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;

/** Its subclass has a table of its own, so that no foreign key can refer to both. */
@PluginModel(plugin = "base")
@Entity
@Table(name = "base_animal")
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public class Animal {
    @Id
    protected Long id;
}
