package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;

/** All that one table can carry, in one CREATE TABLE. */
@PluginModel(plugin = "shop")
@Entity
@Table(
        name = "shop_product",
        uniqueConstraints = {
            @UniqueConstraint(
                    name = "shop_product_uk",
                    columnNames = {"name", "maker_id"}),
            @UniqueConstraint(columnNames = {"colour", "name"})
        },
        indexes = {
            @Index(name = "shop_product_ix", columnList = "added desc, name"),
            @Index(name = "shop_product_uix", columnList = "code, colour", unique = true)
        })
public class Product {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "product_id")
    Long id;

    @Version
    int version;

    @Column(length = 80, nullable = false)
    String name;

    @Column(unique = true, length = 20)
    String code;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    Colour colour;

    @Column(precision = 12, scale = 2, nullable = false)
    BigDecimal price;

    @Column(columnDefinition = "varchar(20) default 'new' not null")
    String state;

    Instant added;

    @Lob
    String text;

    byte[] picture;
    boolean active;

    @ManyToOne(optional = false)
    @JoinColumn(name = "maker_id", foreignKey = @ForeignKey(name = "shop_product_maker"))
    Maker maker;

    @OneToOne
    Product successor;

    enum Colour {
        RED,
        BLUE
    }
}
