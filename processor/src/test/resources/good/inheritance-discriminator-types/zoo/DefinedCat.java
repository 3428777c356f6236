package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;

@PluginModel(plugin = "zoo")
@Entity
public class DefinedCat extends Defined {}
