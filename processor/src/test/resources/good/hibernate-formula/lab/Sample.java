package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;

/** A formula has no column. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
@DynamicUpdate
public class Sample {
    @Id
    Long id;

    @Formula("id + 1")
    Long next;

    String name;
}
