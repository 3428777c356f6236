package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
@Access(AccessType.FIELD)
public class Product {
    @Id
    Long id;

    String plain;

    @Transient
    String other;

    @Access(AccessType.PROPERTY)
    @Column(name = "via_getter", length = 30)
    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getIgnored() {
        return "";
    }
}
