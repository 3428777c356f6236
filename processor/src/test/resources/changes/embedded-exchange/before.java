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
    Place home;

    @Embedded
    @AttributeOverride(name = "city", column = @Column(name = "work_city"))
    Place work;
}

@Embeddable
class Place {
    String city;
}
