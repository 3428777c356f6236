package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_active")
@SoftDelete(strategy = SoftDeleteType.ACTIVE)
public class Active {
    @Id Long id;
}
