package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    String[] strings;
    int[] numbers;
    Long[] longs;
    UUID[] ids;
    LocalDate[] days;

    @Column(length = 20)
    String[] codes;

    List<String> words;
    Set<Integer> digits;
    boolean[] flags;
    double[] doubles;
    BigDecimal[] decimals;
}
