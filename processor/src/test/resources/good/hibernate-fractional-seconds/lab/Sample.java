package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.hibernate.annotations.FractionalSeconds;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @FractionalSeconds(3)
    Instant moment;

    @FractionalSeconds(0)
    @Column(nullable = false)
    LocalDateTime local;

    @FractionalSeconds(2)
    LocalTime time;
}
