package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;

/** The other side of a relation says it for the table between them. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_gone")
@SoftDelete
public class Gone {
    @Id Long id;

    @ManyToMany(mappedBy = "gone") Set<Tag> tags;
}
