package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @Column(unique = true)
    String barcode;

    @Column(unique = true, nullable = false, length = 30)
    String name;

    @Column(unique = true)
    Integer slot;

    @Column(name = "ref", unique = true)
    UUID reference;
}
