package team.core;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "core")
@Entity
@Table(name = "people")
public class Person {

    @Id
    Long id;

    String name;
}
