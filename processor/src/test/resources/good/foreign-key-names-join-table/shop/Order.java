package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Set;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_order")
public class Order {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(
            name = "shop_order_helper",
            foreignKey = @ForeignKey(name = "shop_helper_order"),
            inverseForeignKey = @ForeignKey(name = "shop_helper_customer"))
    Set<Customer> helpers;

    @ManyToMany
    @JoinTable(
            name = "shop_order_free",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
            inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Customer> free;

    @ElementCollection
    @CollectionTable(name = "shop_order_note", foreignKey = @ForeignKey(name = "shop_note_order"))
    Set<String> notes;
}
