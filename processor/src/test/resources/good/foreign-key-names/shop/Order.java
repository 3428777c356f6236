package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_order")
public class Order {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "shop_order_customer"))
    Customer customer;

    @ManyToOne
    @JoinColumn(name = "payer", foreignKey = @ForeignKey(name = "shop_order_payer", value = ConstraintMode.CONSTRAINT))
    Customer payer;
}
