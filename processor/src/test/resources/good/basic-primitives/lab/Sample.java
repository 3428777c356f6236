package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A primitive without {@code @Column} can't be null, and neither can its column. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    long id;

    boolean valid;
    byte channel;
    short position;
    int count;
    long ticks;
    float weight;
    double volume;
    char grade;
}
