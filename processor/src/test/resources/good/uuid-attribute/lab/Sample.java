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

    UUID plain;

    @Column(nullable = false, unique = true)
    UUID required;

    @Column(length = 36)
    UUID sized;

    @Column(name = "KEY_2")
    UUID named;
}
