package lab;

import dev.lintel.PluginModel;
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

    @Column(name = "`order`")
    String order;

    @Column(name = "`Mixed Case`")
    String mixed;

    @Column(name = "\"user\"")
    String user;

    @Column(name = "`table`", nullable = false, unique = true)
    String table;

    @Column(name = "`key`")
    Long key;
}
