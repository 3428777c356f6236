package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;

@PluginModel(plugin = "zoo")
@Entity
@Table(name = "zoo_animal")
@Inheritance(strategy = InheritanceType.JOINED)
public class Animal {
    @Id
    @Column(name = "animal_id")
    Long id;
}
