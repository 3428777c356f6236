package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @ColumnDefault("0")
    @Column(nullable = false)
    int count;

    @ColumnDefault("'new'")
    @Column(length = 10)
    String state;

    @ColumnDefault("true")
    boolean active;

    @ColumnDefault("current_timestamp")
    Instant created;
}
