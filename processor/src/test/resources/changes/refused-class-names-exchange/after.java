package evo;

import dev.lintel.*;
import jakarta.persistence.*;
import java.util.*;

@RenamedFrom("B")
@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_b")
class A {
    @Id
    Long id;

    String y;
}

@RenamedFrom("A")
@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_a")
class B {
    @Id
    Long id;

    String x;
}
