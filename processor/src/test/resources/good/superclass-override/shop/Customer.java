package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_customer")
@AttributeOverrides({@AttributeOverride(name = "created", column = @Column(name = "since"))})
public class Customer extends BaseEntity {
    String name;
}
