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

    String tag;

    String w;
}
