package evo;

import dev.lintel.*;
import jakarta.persistence.*;
import java.util.*;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_a2")
@SecondaryTable(name = "evo_a_more")
class A {
    @Id
    Long id;

    @RenamedFrom("x")
    @Column(table = "evo_a_more", name = "yy")
    String y;

    @Column(nullable = false)
    Long n;
}
