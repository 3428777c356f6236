package evo;

import dev.lintel.*;
import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_a")
class A {
    @Id
    Long id;

    @ColumnDefault("3")
    Integer x;

    String z;
}
