package evo;

import dev.lintel.*;
import jakarta.persistence.*;
import java.util.*;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_task")
class Task {
    @Id
    Long id;

    @RenamedFrom("home.city")
    String town;
}
