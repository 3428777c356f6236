package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_setting")
public class Setting {
    @Id
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    Kind kind;

    String text;

    enum Kind {
        COLOUR,
        SIZE
    }
}
