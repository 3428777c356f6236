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

    Integer x;

    @Column(table = "evo_a_more")
    @ColumnDefault("'new'")
    String z;
}
