package lab;

import dev.lintel.PluginModel;
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

    Boolean valid;
    Byte channel;
    Short position;
    Integer count;
    Long ticks;
    Float weight;
    Double volume;
    Character grade;
    String note;
    BigDecimal price;
    BigInteger serial;
}
