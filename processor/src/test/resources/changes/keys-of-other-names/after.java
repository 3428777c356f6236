package evo;

import dev.lintel.PluginModel;
import jakarta.persistence.*;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_vehicle")
@Inheritance(strategy = InheritanceType.JOINED)
class Vehicle {
    @Id
    Long id;

    @Column(length = 40)
    String name;
}

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_car")
@PrimaryKeyJoinColumn(name = "vehicle_id")
class Car extends Vehicle {
    int doors;
}

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_bike")
class Bike extends Vehicle {
    Integer gears;
}
