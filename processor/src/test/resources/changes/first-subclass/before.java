package evo;

import dev.lintel.PluginModel;
import jakarta.persistence.*;
import java.util.Set;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_vehicle")
class Vehicle {
    @Id
    Long id;

    @Column(length = 40)
    String name;
}
