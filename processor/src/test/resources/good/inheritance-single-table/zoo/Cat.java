package zoo;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

/** What a subclass requires is checked by its discriminator; only {@code nullable = false} makes the shared column NOT NULL. */
@PluginModel(plugin = "zoo")
@Entity
public class Cat extends Animal {
    int lives;

    @Column(nullable = false, unique = true)
    String collar;

    @ManyToOne(optional = false)
    Animal prey;
}
