package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A generator that nobody declares is a sequence of that name. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_undeclared")
public class Undeclared {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shop_undeclared_ids")
    Long id;
}
