package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.type.YesNoConverter;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_active")
@SoftDelete(columnName = "active", strategy = SoftDeleteType.ACTIVE, converter = YesNoConverter.class)
public class Active {
    @Id
    Long id;
}
