package evo;

import dev.lintel.PluginModel;
import jakarta.persistence.*;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_vehicle")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
class Vehicle {
    @Id
    Long id;

    @Column(length = 40)
    String name;
}

@PluginModel(plugin = "evo")
@Entity
class Car extends Vehicle {
    @Column(name = "car_size")
    Integer size;
}

@PluginModel(plugin = "evo")
@Entity
class Bike extends Vehicle {
    @Column(name = "bike_size")
    Integer size;
}
