package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/** Field access: getters, computed ones too, are no attributes. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id
    private Long id;

    private boolean sold;

    @Column(name = "is_old")
    private boolean isOld;

    public boolean isSold() {
        return sold;
    }

    public void setSold(boolean sold) {
        this.sold = sold;
    }

    public String getComputed() {
        return "";
    }

    public boolean isEmpty() {
        return false;
    }

    @Transient
    public String getShown() {
        return "";
    }
}
