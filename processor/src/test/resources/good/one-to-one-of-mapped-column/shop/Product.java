package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** A column that a basic attribute maps, too, is as unique as that says, whichever stands first. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id Long id;

    @Column(name = "maker_id") Long makerId;

    @OneToOne @JoinColumn(name = "maker_id", insertable = false, updatable = false) Maker maker;

    @OneToOne @JoinColumn(name = "other_id", insertable = false, updatable = false) Maker other;

    @Column(name = "other_id") Long otherId;

    @OneToOne @JoinColumn(name = "third_id") Maker third;

    @ManyToOne @JoinColumn(name = "fourth_id", unique = true, insertable = false, updatable = false) Maker fourth;

    @Column(name = "fourth_id") Long fourthId;
}
