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

    @Embedded
    @AttributeOverride(name = "city", column = @Column(name = "home_city"))
    @AttributeOverride(name = "zip", column = @Column(name = "home_zip"))
    Place home;
}

@Embeddable
class Place {
    String city;

    Integer zip;
}
