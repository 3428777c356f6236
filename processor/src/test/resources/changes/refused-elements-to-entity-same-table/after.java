package evo;

import dev.lintel.*;
import jakarta.persistence.*;
import java.util.*;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_a")
class A {
    @Id
    Long id;

    @OneToMany(mappedBy = "a")
    Set<Tag> tags;
}

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_a_tag")
class Tag {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne
    @JoinColumn(name = "A_id")
    A a;

    String tag;
}
