package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_tag")
public class Tag {
    @Id Long id;
}
