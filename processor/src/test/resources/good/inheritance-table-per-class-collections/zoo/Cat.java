package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;

@PluginModel(plugin = "zoo")
@Entity
@Table(name = "zoo_cat")
public class Cat extends Animal {
    @ElementCollection
    @CollectionTable(name = "zoo_cat_weight")
    @OrderColumn
    List<Integer> weights;
}
