package core;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@PluginModel(plugin = "core")
@Entity
public class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Long id;
}
