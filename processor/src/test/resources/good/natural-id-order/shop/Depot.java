package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.NaturalId;

/** What is stated of the same columns is enough. */
@PluginModel(plugin = "shop")
@Entity
@Table(
        name = "shop_depot",
        uniqueConstraints = @UniqueConstraint(name = "shop_depot_place", columnNames = {"town", "region"}))
public class Depot extends Named {
    @Id
    Long id;

    @NaturalId
    @Column(length = 40)
    String town;
}
