package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import org.hibernate.annotations.DiscriminatorFormula;

@PluginModel(plugin = "zoo")
@Entity
@Table(name = "zoo_animal")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorFormula("case when lives is null then 'Dog' else 'Cat' end")
public class Animal {
    @Id
    Long id;
}
