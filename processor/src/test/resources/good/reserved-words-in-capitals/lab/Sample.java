package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** What is quoted keeps its case, as Hibernate quotes it. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample", indexes = @Index(name = "lab_sample_order", columnList = "ORDER"))
public class Sample {
    @Id
    Long id;

    @Column(name = "USER")
    String user;

    @Column(name = "ORDER", unique = true)
    Integer order;
}
