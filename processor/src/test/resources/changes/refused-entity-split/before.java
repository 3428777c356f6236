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

    String city;
}
