package evo;

import dev.lintel.*;
import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
class Base {
    @Id
    Long id;

    @RenamedFrom("x")
    String y;
}

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_a")
class A extends Base {
}
