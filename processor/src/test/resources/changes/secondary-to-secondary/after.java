package evo;

import dev.lintel.*;
import jakarta.persistence.*;
import java.util.*;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_a")
@SecondaryTable(name = "evo_a_more")
@SecondaryTable(name = "evo_a_less")
class A {
    @Id
    Long id;

    @Column(table = "evo_a_less")
    String x;

    @Column(table = "evo_a_more")
    String w;

    @Column(table = "evo_a_less")
    String z;
}
