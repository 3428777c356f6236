package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Type;

/** Only the definition says what a custom type's column is. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @Type(PointType.class)
    @Column(columnDefinition = "varchar(40)")
    Point point;

    @Type(PointType.class)
    Point undefined;
}
