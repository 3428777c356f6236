package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.SoftDelete;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
@SoftDelete
public class Sample {
    @Id
    Long id;

    String name;
}
