package evo;

import dev.lintel.*;
import jakarta.persistence.*;
import java.util.*;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_a")
@SecondaryTable(name = "evo_a_more")
class A {
    @Id
    Long id;

    @Column(table = "evo_a_more")
    Integer x;

    String w;
}
