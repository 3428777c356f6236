package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Hibernate quotes what is reserved when it is told to; Lintel always does. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    String user;
    String order;
    String group;
    String table;
    String select;
    String value;
    String key;

    @Column(name = "end")
    LocalDate end;

    Integer year;

    @ManyToOne
    @JoinColumn(name = "primary")
    Sample primary;

    @Column(unique = true)
    String limit;

    boolean check;
}
