package warehouse;

import core.Country;
import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Map;

@PluginModel(plugin = "warehouse")
@Entity
@Table(name = "warehouse_carrier")
public class Carrier {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(nullable = false, length = 60)
    private String name;

    @ElementCollection
    @CollectionTable(name = "warehouse_carrier_fee", joinColumns = @JoinColumn(name = "carrier_id"))
    @MapKeyJoinColumn(name = "country_code")
    @Column(name = "fee", precision = 9, scale = 2, nullable = false)
    private Map<Country, BigDecimal> fees;
}
