package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "lab")
@Entity
@Table(
        name = "lab_sample",
        check = {
            @CheckConstraint(name = "lab_sample_span", constraint = "low <= high"),
            @CheckConstraint(constraint = "low > 0")
        })
public class Sample {
    @Id
    Long id;

    int low;
    int high;
}
