package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Two attributes of one column: one writes it, the other only reads. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @Column(name = "lab_code", length = 10)
    String code;

    @Column(name = "lab_code", length = 10, insertable = false, updatable = false)
    String shownCode;

    @Column(insertable = false)
    String fromTrigger;

    @Column(updatable = false, nullable = false)
    Instant created;

    @ManyToOne
    @JoinColumn(name = "parent_id")
    Sample parent;

    @Column(name = "parent_id", insertable = false, updatable = false)
    Long parentId;
}
