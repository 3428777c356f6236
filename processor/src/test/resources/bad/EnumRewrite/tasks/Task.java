package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    // GREEN is listed between the others, whatever stands in the source
    @Enumerated(EnumType.STRING)
    Colour colour;

    // S is listed behind the others
    @Enumerated(EnumType.STRING)
    Size size;
}
