package catalog;

import core.Money;
import dev.lintel.PluginModel;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.math.BigDecimal;

@PluginModel(plugin = "catalog")
@Entity
@DiscriminatorValue("SIMPLE")
public class SimpleProduct extends Product {
    @Column(precision = 10, scale = 3)
    private BigDecimal weight;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "deposit_amount", precision = 9, scale = 2))
    @AttributeOverride(name = "currency", column = @Column(name = "deposit_currency", length = 3))
    private Money deposit;
}
