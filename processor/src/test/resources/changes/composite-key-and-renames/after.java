package evo;

import dev.lintel.PluginModel;
import jakarta.persistence.*;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_machine")
@Inheritance(strategy = InheritanceType.JOINED)
class Vehicle {
    @EmbeddedId
    Plate plate;

    @Column(length = 40)
    @dev.lintel.RenamedFrom("name")
    String title;
}

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_car")
class Car extends Vehicle {
    int doors;
}

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_bike")
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
