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
    @Column(length = 1, nullable = false)
    Grade grade;

    @Enumerated(EnumType.STRING)
    @Column(length = 2)
    Grade wider;

    enum Grade {
        A,
        B,
        C
    }
}
