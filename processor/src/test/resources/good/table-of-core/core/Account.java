package core;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** The core has no prefix, so every name may be left to the default. */
@PluginModel(plugin = "core")
@Entity
public class Account {
    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true, nullable = false)
    String login;

    @ManyToOne
    AccountGroup accountGroup;
}
