package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/** Annotations stand on the getters; the fields mean nothing, whatever they are called. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    private Long theId;
    private String unused;
    private boolean sold;

    @Id
    @Column(name = "id")
    public Long getTheId() {
        return theId;
    }

    public void setTheId(Long theId) {
        this.theId = theId;
    }

    @Column(length = 40, nullable = false)
    public String getName() {
        return unused;
    }

    public void setName(String name) {}

    public boolean isSold() {
        return sold;
    }

    public void setSold(boolean sold) {
        this.sold = sold;
    }

    public Boolean getHidden() {
        return null;
    }

    public void setHidden(Boolean hidden) {}

    public String getURL() {
        return "";
    }

    public void setURL(String url) {}

    public String getxAxis() {
        return "";
    }

    public void setxAxis(String x) {}

    public Double getAValue() {
        return null;
    }

    public void setAValue(Double value) {}

    @Transient
    public String getShown() {
        return "";
    }

    public void setShown(String shown) {}

    @ManyToOne
    @JoinColumn(name = "maker")
    public Product getMadeBy() {
        return null;
    }

    public void setMadeBy(Product maker) {}

    public static String getKind() {
        return "";
    }

    public String describe() {
        return "";
    }

    public String getPart(int number) {
        return "";
    }

    public void setOnly(String text) {}
}
