package teams;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "teams")
@Entity
@Table(name = "teams_team")
public class Team {
    @Id
    long id;
}
