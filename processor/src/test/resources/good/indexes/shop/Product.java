package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

@PluginModel(plugin = "shop")
@Entity
@Table(
        name = "shop_product",
        indexes = {
            @Index(name = "shop_product_name_ix", columnList = "name"),
            @Index(columnList = "maker, code"),
            @Index(name = "shop_product_mix", columnList = "maker ASC, code  desc,name"),
            @Index(name = "shop_product_rel", columnList = "group_id"),
            @Index(name = "shop_product_d", columnList = "d_ate DESC")
        })
public class Product {
    @Id
    Long id;

    String name;
    String maker;
    String code;

    @ManyToOne
    @JoinColumn(name = "group_id")
    Product group;

    @Column(name = "d_ate")
    LocalDate date;
}
