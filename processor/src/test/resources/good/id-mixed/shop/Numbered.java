package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Identity in one table, a sequence in the next, an assigned id in the third: all called {@code id}. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_numbered")
public class Numbered {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}
