package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@PluginModel(plugin = "zoo")
@Entity
@DiscriminatorValue("2")
public class ByIntegerCat extends ByInteger {}
