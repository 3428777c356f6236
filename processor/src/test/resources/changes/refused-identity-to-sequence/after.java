package evo;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_person")
class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "s")
    @SequenceGenerator(name = "s", sequenceName = "evo_numbers")
    Long id;

    String name;

    String city;
}
