package evo;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_a")
class A {
    @Id
    Long id;

    @Enumerated
    State state;

    enum State {
        OPEN,
        HALF,
        DONE
    }
}
