package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@PluginModel(plugin = "zoo")
@Entity
@DiscriminatorValue("C")
public class ByCharCat extends ByChar {}
