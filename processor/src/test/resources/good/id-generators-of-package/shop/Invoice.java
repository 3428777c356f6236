package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_invoice")
public class Invoice {
    @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "counters") Long id;
}
