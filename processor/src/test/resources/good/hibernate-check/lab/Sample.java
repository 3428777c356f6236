package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
@Check(name = "lab_sample_span", constraints = "low <= high")
public class Sample {
    @Id
    Long id;

    @Check(constraints = "low > 0")
    Integer low;

    @Check(name = "lab_sample_high", constraints = "high < 1000")
    Integer high;
}
