package team.calendar.day;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@PluginModel(plugin = "calendar")
@Entity
@Table(name = "calendar_holiday")
class Holiday {

    @Id
    LocalDate day;

    String name;
}
