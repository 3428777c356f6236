package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_special")
public class Special extends Base {
    String name;
}
