package evo;

import dev.lintel.PluginModel;
import jakarta.persistence.*;
import java.util.Set;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_vehicle")
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Vehicle {
    @Id
    Long id;

    @Column(length = 40)
    String name;

    Integer wheels;
}

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_car")
class Car extends Vehicle {
    int doors;
}

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_racer")
class Racer extends Car {
    @Column(length = 40)
    String team;
}

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_bike")
class Bike extends Vehicle {
    Integer gears;
}
