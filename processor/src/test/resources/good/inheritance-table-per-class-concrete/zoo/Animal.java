package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDate;

@PluginModel(plugin = "zoo")
@Entity
@Table(
        name = "zoo_animal",
        indexes = @Index(name = "zoo_animal_name", columnList = "name"),
        uniqueConstraints = @UniqueConstraint(columnNames = {"name", "born"}))
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public class Animal {
    @Id
    Long id;

    String name;
    LocalDate born;
}
