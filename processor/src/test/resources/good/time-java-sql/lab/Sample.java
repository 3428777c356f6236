package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    java.sql.Date date;
    java.sql.Time time;
    java.sql.Timestamp stamp;

    @Column(nullable = false)
    java.sql.Timestamp required;
}
