package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

/** No row is in a table of its own, but the links of all animals are in one. */
@PluginModel(plugin = "zoo")
@Entity
@Table(name = "zoo_animal")
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Animal {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(name = "zoo_animal_name")
    Set<String> names;

    @ManyToMany
    Set<Keeper> keepers;

    @OneToMany
    @JoinColumn(name = "played_with_by")
    List<Toy> toys;
}
