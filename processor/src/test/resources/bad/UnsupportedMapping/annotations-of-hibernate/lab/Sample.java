package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.EmbeddedTable;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
@SecondaryTable(name = "lab_more")
public class Sample {
    @Id Long id;

    @org.hibernate.annotations.CompositeType(Point.class) Point money;

    @org.hibernate.annotations.Collate("C") String name;

    @Embedded @org.hibernate.annotations.EmbeddedTable("lab_more") Point point;

    @ManyToOne @org.hibernate.annotations.PropertyRef("name") Sample other;

    @ElementCollection @CollectionTable(name = "lab_sample_words") @org.hibernate.annotations.CollectionType(type = Point.class) List<String> words;
}
