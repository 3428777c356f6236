package core;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "base")
@Entity
@Table(name = "base_kinds")
public class Kinds {
    @Id @Enumerated(EnumType.STRING) @Column(length = 9) Kind kind;

    String name;
}
