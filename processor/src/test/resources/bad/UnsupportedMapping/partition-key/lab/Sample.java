package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.PartitionKey;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id Long id;

    @PartitionKey Integer part;
}
