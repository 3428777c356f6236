package orders;

import core.Period;
import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;

@PluginModel(plugin = "orders")
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Discount {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orders_discount_ids")
    @SequenceGenerator(name = "orders_discount_ids", sequenceName = "orders_discount_ids")
    private Long id;

    @Column(nullable = false, length = 80)
    private String label;

    @Embedded
    private Period validity;
}
