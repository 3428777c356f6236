package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.GenericGenerator;

/** A sequence on PostgreSQL, and a numbered column elsewhere. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_native")
public class Native {
    @Id
    @GeneratedValue(generator = "shop_native_numbers")
    @GenericGenerator(name = "shop_native_numbers", strategy = "native")
    Long id;
}
