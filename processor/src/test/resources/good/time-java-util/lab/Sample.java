package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.util.Calendar;
import java.util.Date;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    Date date;

    @Temporal(TemporalType.DATE)
    Date birthday;

    @Temporal(TemporalType.TIME)
    Date time;

    @Temporal(TemporalType.TIMESTAMP)
    Date stamp;

    Calendar calendar;

    @Temporal(TemporalType.DATE)
    Calendar calendarDay;

    @Temporal(TemporalType.TIMESTAMP)
    @Column(nullable = false)
    Calendar calendarStamp;
}
