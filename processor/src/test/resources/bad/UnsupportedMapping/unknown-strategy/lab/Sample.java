package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.GenericGenerator;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    @SuppressWarnings("removal")
    @GeneratedValue(generator = "lab_numbers")
    @GenericGenerator(name = "lab_numbers", strategy = "com.example.Numbers")
    Long id;
}
