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

    byte[] bytes;

    @Column(length = 16)
    byte[] hash;

    @Column(length = 70_000)
    byte[] large;

    @Column(length = 2_000_000)
    byte[] huge;

    char[] chars;

    @Column(length = 40, nullable = false)
    char[] code;
}
