package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Written in the words of some databases, as a good part of real code is. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @Column(columnDefinition = "timestamp with time zone")
    Instant created;

    @Column(columnDefinition = "json", nullable = false)
    String attributes;
}
