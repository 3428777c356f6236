package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** {@code @Column} on a primitive makes its column nullable unless it says otherwise: Hibernate 7 takes the annotation at its word. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @Column(nullable = false)
    String name;

    @Column(nullable = true)
    String note;

    @Column(nullable = false)
    Integer count;

    @Column(nullable = false)
    int ticks;

    @Column
    int level;

    @Column(name = "vol")
    double volume;

    @Column(nullable = true)
    long size;

    @Column(updatable = false)
    boolean fixed;

    boolean plain;
}
