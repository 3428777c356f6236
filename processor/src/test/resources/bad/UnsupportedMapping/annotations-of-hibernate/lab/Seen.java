package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_seen")
@org.hibernate.annotations.View(query = "select id from lab_sample")
public class Seen {
    @Id Long id;
}
