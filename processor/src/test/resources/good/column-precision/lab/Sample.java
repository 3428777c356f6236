package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.BigInteger;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    BigDecimal plain;

    @Column(precision = 10)
    BigDecimal precisionOnly;

    @Column(scale = 5)
    BigDecimal scaleOnly;

    @Column(precision = 12, scale = 4)
    BigDecimal exact;

    @Column(precision = 38, scale = 0)
    BigDecimal whole;

    @Column(precision = 20)
    BigInteger big;

    BigInteger plainBig;

    @Column(precision = 5)
    int number;

    @Column(precision = 10, scale = 2)
    Long ticks;

    @Column(precision = 6)
    Double rough;

    @Column(precision = 15)
    Double fine;

    @Column(precision = 3)
    Float small;

    @Column(precision = 9)
    Float large;

    @Column(scale = 4)
    Double scaled;

    @Column(precision = 8)
    String text;
}
