package old;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import org.hibernate.annotations.TypeDef;

@TypeDef(defaultForType = Locale.class, typeClass = Object.class)
@PluginModel(plugin = "old")
@Entity
@Table(name = "old_paper")
class Paper {
    @Id
    Long id;
}
