package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.TargetEmbeddable;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id Long id;

    @Embedded @TargetEmbeddable(Point.class) Place place;

    @ElementCollection @CollectionTable(name = "lab_sample_places") @TargetEmbeddable(Point.class) List<Place> places;
}
