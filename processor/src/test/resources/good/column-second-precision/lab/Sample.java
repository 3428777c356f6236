package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Date;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @Column(secondPrecision = 3)
    LocalDateTime millis;

    @Column(secondPrecision = 0)
    LocalDateTime seconds;

    @Column(secondPrecision = 3)
    LocalTime time;

    @Column(secondPrecision = 2)
    OffsetTime offsetTime;

    @Column(secondPrecision = 3)
    Date date;

    @Column(secondPrecision = 3)
    OffsetDateTime offsetDateTime;

    @Column(precision = 3)
    LocalDateTime ignored;

    @Column(secondPrecision = 6)
    ZonedDateTime zoned;
}
