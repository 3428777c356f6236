package evo;

import dev.lintel.*;
import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_vehicle")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
class Vehicle {
    @Id
    Long id;

    String name;
}

@PluginModel(plugin = "evo")
@Entity
class Car extends Vehicle {
    @Column(nullable = false)
    @ColumnDefault("3")
    Integer doors;
}
