package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_base")
@Inheritance(strategy = InheritanceType.JOINED)
public class Base {
    @Id Long id;
}
