package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The two attributes disagree on their column; Hibernate takes the one that it happens to meet first. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @Column(name = "lab_code", length = 10)
    String code;

    @Column(name = "lab_code", insertable = false, updatable = false)
    String shownCode;
}
