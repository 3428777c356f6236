package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

class Outer {

    @PluginModel(plugin = "tasks")
    @Entity
    static class Inner {
        @Id
        long id;
    }
}
