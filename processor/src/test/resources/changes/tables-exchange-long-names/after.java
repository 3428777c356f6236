package evo;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_short")
class A {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String x;
}

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_long_enough_that_what_is_behind_it_is_cut_off_in_the_name")
class B {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Integer y;
}
