package school;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "school")
@Entity
@Table(name = "school_course")
public class Course {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}
