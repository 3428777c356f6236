package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @Basic(optional = false)
    String note;

    @Basic(optional = false)
    @Column(nullable = true)
    String code;

    @Basic(optional = true)
    Integer count;

    @Basic(optional = true)
    int ticks;

    @Basic(optional = false)
    @Column(name = "vol")
    double volume;
}
