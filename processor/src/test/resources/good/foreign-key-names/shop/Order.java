package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;

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

    @ManyToMany
    @JoinTable(
            name = "shop_order_helper",
            foreignKey = @ForeignKey(name = "shop_helper_order"),
            inverseForeignKey = @ForeignKey(name = "shop_helper_customer"))
    Set<Customer> helpers;
}
