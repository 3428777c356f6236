package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Declared in another order than that of the names, by which Hibernate counts. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_line")
@IdClass(LineKey.class)
public class Line {
    @Id
    @Column(name = "order_code", length = 12)
    String order;

    @Id
    @Column(name = "nr")
    Long number;

    @Id
    Integer branch;
}
