package evo;

import dev.lintel.*;
import jakarta.persistence.*;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_person")
class Person {
    @Id
    Long id;

    String name;

    @ManyToOne
    Place place;
}

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_place")
class Place {
    @Id
    Long id;

    String city;
}
