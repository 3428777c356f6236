package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "task") // refuses TablePrefix
class Task {
    @Id
    @GeneratedValue(generator = "numbers")
    @SequenceGenerator(name = "numbers", sequenceName = "numbers") // refuses GeneratorPrefix
    long id;

    @ManyToOne
    @JoinColumn(name = "parent_id", foreignKey = @ForeignKey(name = "parent_key")) // refuses ConstraintPrefix
    Task parent;
}
