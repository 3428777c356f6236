package evo;

import dev.lintel.*;
import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_a")
@SecondaryTable(name = "evo_a_more")
class A {
    @Id
    Long id;

    @Column(table = "evo_a_more", check = @CheckConstraint(name = "evo_a_x_positive", constraint = "x >= 0"))
    Integer x;

    String z;
}
