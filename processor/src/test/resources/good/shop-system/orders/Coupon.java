package orders;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.util.Set;

@PluginModel(plugin = "orders")
@Entity
@Table(name = "orders_coupon")
public class Coupon {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Convert(converter = CouponCodeConverter.class)
    @Column(nullable = false, unique = true, length = 16)
    private CouponCode code;

    @ManyToOne
    private PercentDiscount discount;

    @ElementCollection
    @CollectionTable(name = "orders_coupon_weekday", joinColumns = @JoinColumn(name = "coupon_id"))
    @Column(name = "weekday")
    private Set<DayOfWeek> weekdays;
}
