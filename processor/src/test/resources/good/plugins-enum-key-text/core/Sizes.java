package core;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "base")
@Entity
@Table(name = "base_sizes")
public class Sizes {
    @Id Kind kind;

    String name;
}
