package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;

/** The foreign key goes to the nearest entity above, not to the root. */
@PluginModel(plugin = "zoo")
@Entity
@Table(name = "zoo_cat")
@PrimaryKeyJoinColumn(
        name = "cat_id",
        referencedColumnName = "mammal_id",
        foreignKey = @ForeignKey(name = "zoo_cat_is_mammal"))
public class Cat extends Named {
    int lives;
}
