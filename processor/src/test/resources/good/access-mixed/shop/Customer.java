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
@Table(name = "shop_customer")
@Access(AccessType.PROPERTY)
public class Customer {
    @Access(AccessType.FIELD)
    @Column(name = "via_field")
    String note;

    private Long id;

    @Id
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return "";
    }

    public void setName(String name) {}

    @Transient
    public String getNote() {
        return note;
    }
}
