package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Words that look reserved and are not, on any of the databases. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    String name;
    String type;
    String status;
    String comment;
    String rank;
    String position;
    String text;
    LocalDate date;
    Instant timestamp;
    String description;
    String action;
    String data;
    String level;
    String password;
    String role;
    String version;
    String state;
    String count;
    String length;
    String location;
}
