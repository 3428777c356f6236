package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_leg")
class Leg {
    @EmbeddedId
    Key key;

    @Embeddable
    record Key(int start, int finish) {}
}
