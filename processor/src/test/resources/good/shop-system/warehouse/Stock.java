package warehouse;

import catalog.Variant;
import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.hibernate.annotations.ColumnDefault;

@PluginModel(plugin = "warehouse")
@Entity
@Table(name = "warehouse_stock")
@IdClass(StockKey.class)
public class Stock {
    @Id
    @ManyToOne
    private Bin bin;

    @Id
    @ManyToOne
    @JoinColumn(name = "product_id", referencedColumnName = "product_id")
    @JoinColumn(name = "variant_number", referencedColumnName = "variant_number")
    private Variant variant;

    @Column(precision = 14, scale = 3, nullable = false)
    @ColumnDefault("0")
    private BigDecimal quantity;

    @Version
    private Integer revision;
}
