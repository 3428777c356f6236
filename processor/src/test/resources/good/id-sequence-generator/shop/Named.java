package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Without {@code sequenceName} the generator's name is the sequence's. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_named")
public class Named {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shop_named_ids")
    @SequenceGenerator(name = "shop_named_ids", allocationSize = 20)
    Long id;
}
