package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.annotations.CompositeType;

/** The columns are those of the class that the composite type is declared to return. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @CompositeType(MoneyType.class)
    Money price;

    @CompositeType(MoneyType.class)
    @AttributeOverride(name = "amount", column = @Column(name = "fee_amount", nullable = false))
    @AttributeOverride(name = "currency", column = @Column(name = "fee_currency"))
    Money fee;

    @ElementCollection
    @CollectionTable(name = "lab_sample_prices")
    @CompositeType(MoneyType.class)
    Set<Money> prices;
}
