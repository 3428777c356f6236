package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product extends Keyed<String> {
    private BigDecimal price;

    @Override
    @Id
    @Column(length = 12)
    public String getId() {
        return super.getId();
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }
}
