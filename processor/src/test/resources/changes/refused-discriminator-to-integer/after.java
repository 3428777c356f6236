package evo;

import dev.lintel.*;
import jakarta.persistence.*;
import java.util.*;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_a")
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
class A {
    @Id
    Long id;
}

@PluginModel(plugin = "evo")
@Entity
class B extends A {
    String x;
}
