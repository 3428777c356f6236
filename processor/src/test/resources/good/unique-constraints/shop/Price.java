package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDate;

/** Over a relation's column, and over a renamed one. */
@PluginModel(plugin = "shop")
@Entity
@Table(
        name = "shop_price",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "shop_price_once",
                        columnNames = {"product_id", "valid_from"}))
public class Price {
    @Id
    Long id;

    @ManyToOne(optional = false)
    Product product;

    @Column(name = "valid_from")
    LocalDate from;
}
