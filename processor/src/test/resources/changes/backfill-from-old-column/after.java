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

    @Column(name = "x_name")
    @Backfill("case x when 0 then 'ONE' when 1 then 'TWO' end")
    @Enumerated(EnumType.STRING)
    S x;
}

enum S {
    ONE, TWO
}
