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

    @Column(check = @CheckConstraint(name = "evo_a_x_positive", constraint = "x >= 0"))
    Integer x;

    String z;
}
