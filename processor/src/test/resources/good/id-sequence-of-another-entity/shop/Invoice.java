package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A generator is known where it is declared: in another entity its name stands for a sequence of that name. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_invoice")
public class Invoice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shop_documents_ids")
    Long id;
}
