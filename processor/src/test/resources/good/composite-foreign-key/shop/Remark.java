package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** The join columns in both orders: the foreign key follows the key it refers to. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_remark")
public class Remark {
    @Id
    Long id;

    @ManyToOne
    @JoinColumns({
        @JoinColumn(name = "a_code", referencedColumnName = "order_code"),
        @JoinColumn(name = "a_position", referencedColumnName = "position")
    })
    Line first;

    @ManyToOne
    @JoinColumn(name = "b_position", referencedColumnName = "position", nullable = false)
    @JoinColumn(name = "b_code", referencedColumnName = "order_code", nullable = false)
    Line second;

    @OneToOne
    @JoinColumns({
        @JoinColumn(name = "c_code", referencedColumnName = "order_code"),
        @JoinColumn(name = "c_position", referencedColumnName = "position")
    })
    Line third;
}
