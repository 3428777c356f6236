package school;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "school")
@Entity
@Table(name = "school_club")
public class Club {
    @Id
    @Column(name = "club_code", length = 8)
    String code;
}
