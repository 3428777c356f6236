package lab;

import dev.lintel.ColumnType;
import dev.lintel.PluginModel;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @ColumnType(12345)
    Object unknown;

    @Embedded
    @EmbeddedColumnNaming("home")
    Place home;

    @Embedded
    @EmbeddedColumnNaming("%s_and_%s")
    Place work;

    @Embeddable
    static class Place {
        String street;
    }
}
