package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

/** Read by a query: no table. */
@PluginModel(plugin = "lab")
@Entity
@Subselect("select id, name from lab_sample")
@Synchronize("lab_sample")
@Immutable
public class Summary {
    @Id
    Long id;

    String name;
}
