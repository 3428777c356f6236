package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Grade plain;

    @Enumerated(EnumType.STRING)
    @Column(length = 16, nullable = false)
    Grade sized;

    @Enumerated(EnumType.STRING)
    @Column(length = 2)
    Grade tooShort;

    @Enumerated(EnumType.STRING)
    @Column(unique = true, name = "grade_once")
    Grade once;

    @Enumerated(EnumType.STRING)
    Single single;

    enum Single {
        ONLY
    }
}
