package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Two generators of one sequence. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_invoice")
public class Invoice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "own")
    @SequenceGenerator(name = "own", sequenceName = "shop_documents", allocationSize = 5)
    Long id;
}
