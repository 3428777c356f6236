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

    @Backfill("(select evo_place.city from evo_place where evo_place.id = evo_person.place_id)")
    String city;
}
