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

    @Column(length = 1)
    String flag;

    @Column(length = 80)
    String name;

    @Column(length = 4000)
    String report;

    @Column(length = 32_600)
    String longer;

    @Column(length = 1_048_576)
    String h2Limit;

    @Column(length = 1_048_577)
    String aboveH2;

    @Column(length = 10_485_760)
    String pgLimit;

    @Column(length = 10_485_761)
    String abovePg;

    @Column(length = Integer.MAX_VALUE)
    String unlimited;

    @Column(length = 255)
    String stated;

    @Column(length = 7)
    Integer number;

    @Column(length = 3)
    char letter;

    @Column(length = 4)
    Character code;

    @Column(length = 0)
    String zero;
}
