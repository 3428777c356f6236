package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_price", uniqueConstraints = @UniqueConstraint(columnNames = {"valid_from", "product_id"}))
public class Price implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @ManyToOne
    @JoinColumn(name = "product_id")
    Product product;

    @Id
    @jakarta.persistence.Column(name = "valid_from")
    Integer validFrom;
}
