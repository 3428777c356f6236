package evo;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_a")
@SecondaryTable(name = "evo_a_more")
class A {
    @Id
    Long id;

    @Column(table = "evo_a_more")
    @Enumerated
    State state;

    enum State {
        OPEN,
        DONE
    }
}
