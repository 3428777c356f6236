package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.NativeGenerator;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_invoice")
public class Invoice {
    @Id @GeneratedValue @NativeGenerator(sequenceForm = @SequenceGenerator(sequenceName = "shop_invoices", allocationSize = 7, initialValue = 5)) Long id;
}
