package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    Money price;

    @ElementCollection
    @CollectionTable(name = "lab_sample_prices")
    List<Money> prices;

    @ElementCollection
    @CollectionTable(name = "lab_sample_names")
    Map<Money, String> names;
}
