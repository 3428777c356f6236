package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Parent;

/** Names that differ in case are the same to a database. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "SHOP_PRODUCT")
public class Product {
    @Id
    Long ID;

    @Column(name = "Name")
    String name;

    @ManyToOne
    Product Parent;

    @Column(name = "PARENT_id", insertable = false, updatable = false)
    Long parentId;
}
