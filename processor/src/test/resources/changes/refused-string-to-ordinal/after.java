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

    @Enumerated(EnumType.ORDINAL)
    S x;
}

enum S {
    ONE, TWO
}
