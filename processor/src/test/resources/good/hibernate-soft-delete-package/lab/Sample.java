package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id Long id;

    @ElementCollection @CollectionTable(name = "lab_sample_words") Set<String> words;
}
