package core;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@PluginModel(plugin = "core")
@Entity
public class AccountGroup {
    @Id
    @GeneratedValue
    Long id;

    String displayName;
}
