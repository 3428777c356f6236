package zoo;

import base.Animal;
import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@PluginModel(plugin = "zoo")
@Entity
@Table(name = "zoo_cage")
public class Cage {
    @Id
    Long id;

    @ManyToOne
    Animal inside;
}
