package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Set;

@PluginModel(plugin = "zoo")
@Entity
@Table(name = "zoo_bird")
public abstract class Bird extends Animal {
    Integer wingspan;

    @ElementCollection
    @CollectionTable(name = "zoo_bird_song")
    Set<String> songs;
}
