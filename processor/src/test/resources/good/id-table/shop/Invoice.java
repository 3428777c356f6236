package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_invoice")
public class Invoice {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "invoices")
    @TableGenerator(name = "invoices", table = "shop_numbers", pkColumnName = "kind", valueColumnName = "last_number")
    Integer id;
}
