package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.GenericGenerator;

/** A generator of Hibernate's own on the class is that of an identifier which names none. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_counted")
@GenericGenerator(name = "any", strategy = "increment")
public class Counted {
    @Id @GeneratedValue Long id;
}
