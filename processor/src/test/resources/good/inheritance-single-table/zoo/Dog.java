package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToOne;

@PluginModel(plugin = "zoo")
@Entity
public class Dog extends Animal {
    @Basic(optional = false)
    String trick;

    @OneToOne
    Cat enemy;
}
