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

    @RenamedFrom("home")
    @Embedded
    @AttributeOverride(name = "town", column = @Column(name = "addr_town"))
    @AttributeOverride(name = "zip", column = @Column(name = "addr_zip"))
    Place address;
}

@Embeddable
class Place {
    @RenamedFrom("city")
    String town;

    Long zip;
}
