package evo;

import dev.lintel.*;
import jakarta.persistence.*;
import java.util.*;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_a2")
class A {
    @Id
    Long id;

    @RenamedFrom("tags")
    @ElementCollection
    @CollectionTable(name = "evo_label")
    @Column(name = "label")
    Set<String> labels;
}
