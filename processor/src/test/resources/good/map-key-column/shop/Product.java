package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.Table;
import jakarta.persistence.TemporalType;
import java.math.BigDecimal;
import java.util.Date;
import java.util.Map;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ElementCollection
    @CollectionTable(name = "shop_product_label")
    Map<String, String> labels;

    @ElementCollection
    @CollectionTable(name = "shop_product_name")
    @MapKeyColumn(name = "language", length = 5)
    @Column(name = "name", nullable = false)
    Map<String, String> names;

    @ElementCollection
    @CollectionTable(name = "shop_product_price")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(precision = 10, scale = 2)
    Map<Zone, BigDecimal> prices;

    @ElementCollection
    @CollectionTable(name = "shop_product_day")
    @MapKeyTemporal(TemporalType.DATE)
    Map<Date, Integer> days;

    @ElementCollection
    @CollectionTable(name = "shop_product_weight")
    Map<Zone, Double> weights;

    enum Zone {
        EU,
        US
    }
}
