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

    @OneToMany
    @JoinTable(name = "evo_a_items")
    Set<Item> items;
}

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_item")
class Item {
    @Id
    Long id;
}
