package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedTable;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
@SecondaryTable(name = "lab_more")
public class Sample {
    @Id Long id;

    @Embedded @EmbeddedTable("lab_more") Point point;
}
