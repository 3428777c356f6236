package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.hibernate.annotations.Nationalized;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @Nationalized
    String name;

    @Nationalized
    @Column(length = 40, nullable = false)
    String title;

    @Nationalized
    @Lob
    String text;

    @Nationalized
    Character letter;
}
