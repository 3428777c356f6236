package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_invoice")
@SequenceGenerator(name = "shop_numbers", sequenceName = "shop_invoice_numbers", allocationSize = 7)
public class Invoice extends Numbered {
    String name;
}
