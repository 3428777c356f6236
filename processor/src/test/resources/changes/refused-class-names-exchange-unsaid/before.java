package evo;

import dev.lintel.*;
import jakarta.persistence.*;
import java.util.*;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_a")
class A {
    @Id
    Long id;

    String x;
}

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_b")
class B {
    @Id
    Long id;

    String y;
}
