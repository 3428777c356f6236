package evo;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_b")
class A {
    @Id
    Long id;
}

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_a")
class B {
    @Id
    Long id;

    Integer points;
}
