package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.GeneratedColumn;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    int low;
    int high;

    @GeneratedColumn("high - low")
    Integer span;

    @GeneratedColumn("high * 2")
    long twice;

    @GeneratedColumn("high + low")
    @Column(name = "both_of_them", nullable = false, precision = 12, scale = 2)
    BigDecimal sum;
}
