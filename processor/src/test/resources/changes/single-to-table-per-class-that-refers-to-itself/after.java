package evo;

import dev.lintel.PluginModel;
import jakarta.persistence.*;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_vehicle")
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Vehicle {
    @Id
    Long id;
}

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_trailer")
class Trailer extends Vehicle {
    @ManyToOne
    @JoinColumn(name = "puller_id")
    Vehicle puller;
}
