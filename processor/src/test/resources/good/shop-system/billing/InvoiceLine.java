package billing;

import core.Money;
import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@PluginModel(plugin = "billing")
@Entity
@Table(name = "billing_invoice_line")
public class InvoiceLine {
    @Id
    @GeneratedValue
    private Long id;

    @Column(length = 300, nullable = false)
    private String text;

    @Column(name = "tax_percent", precision = 4, scale = 1)
    private BigDecimal taxPercent;

    @Embedded
    private Money net;
}
