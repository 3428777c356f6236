package evo;

import dev.lintel.PluginModel;
import jakarta.persistence.*;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_vehicle")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
class Vehicle {
    @EmbeddedId
    Plate plate;

    @Column(length = 40)
    String name;
}

@PluginModel(plugin = "evo")
@Entity
class Car extends Vehicle {
    int doors;
}

@PluginModel(plugin = "evo")
@Entity
class Bike extends Vehicle {
    Integer gears;
}

@Embeddable
class Plate implements java.io.Serializable {
    @Column(length = 3)
    String country;

    int number;

    @Override
    public boolean equals(Object other) {
        return other instanceof Plate it && it.number == number && it.country.equals(country);
    }

    @Override
    public int hashCode() {
        return number;
    }
}
