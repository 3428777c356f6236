package evo;

import dev.lintel.*;
import jakarta.persistence.*;
import java.util.*;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_task")
class Task {
    @Id
    Long id;

    @RenamedFrom("city")
    @Embedded
    @AttributeOverride(name = "city", column = @Column(name = "home_city"))
    Place home;
}

@Embeddable
class Place {
    String city;
}
