package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id Long id;

    Money price;

    Range range;

    @Embedded Point point;

    @Embedded Point other;

    @ElementCollection @CollectionTable(name = "lab_sample_prices") List<Money> prices;
}
