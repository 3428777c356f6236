package evo;

import dev.lintel.PluginModel;
import jakarta.persistence.*;
import org.hibernate.annotations.NativeGenerator;

@PluginModel(plugin = "evo")
@Entity
@Table(name = "evo_work")
class Task {
    @Id
    @GeneratedValue
    @NativeGenerator
    Long id;

    @Column(length = 40)
    String title;
}
