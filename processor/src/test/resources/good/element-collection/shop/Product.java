package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ElementCollection
    @CollectionTable(name = "shop_product_tag")
    Set<String> tags;

    @ElementCollection
    @CollectionTable(name = "shop_product_size", joinColumns = @JoinColumn(name = "product"))
    @Column(name = "size_code", length = 5, nullable = false)
    Set<String> sizes;

    @ElementCollection
    @CollectionTable(name = "shop_product_price")
    List<BigDecimal> prices;

    @ElementCollection
    @CollectionTable(
            name = "shop_product_colour",
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "shop_colour_once",
                            columnNames = {"product_id", "colour"}),
            indexes = @Index(name = "shop_colour_ix", columnList = "colour"))
    @Column(name = "colour")
    @Enumerated(EnumType.STRING)
    Set<Colour> colours;

    enum Colour {
        RED,
        BLUE
    }
}
