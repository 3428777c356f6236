package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/** {@code @Basic} alone changes nothing; transient and static fields are no attributes, a final one is. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @Basic
    String note;

    @Basic(fetch = FetchType.LAZY)
    String report;

    @Transient
    String shown;

    transient String cached;
    static final String KIND = "x";
    static int instances;
    final String origin = "here";
}
