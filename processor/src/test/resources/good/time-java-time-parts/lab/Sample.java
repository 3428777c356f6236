package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    Year vintage;
    Month monthOfYear;
    DayOfWeek dayOfWeek;
    ZoneId zone;
    ZoneOffset zoneOffset;

    @Enumerated(EnumType.STRING)
    DayOfWeek weekday;
}
