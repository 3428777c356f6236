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

    @Column(name = "y")
    String x;

    @Column(name = "x")
    Integer y;
}
