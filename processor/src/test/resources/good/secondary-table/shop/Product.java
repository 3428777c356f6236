package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
@SecondaryTable(
        name = "shop_product_text",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "product_id"),
        uniqueConstraints = @UniqueConstraint(columnNames = "title"),
        indexes = @Index(name = "shop_product_text_ix", columnList = "summary"))
@SecondaryTable(name = "shop_product_stock")
public class Product {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    String name;

    @Column(table = "shop_product_text", nullable = false)
    String title;

    @Column(table = "shop_product_text", length = 200)
    String summary;

    @Column(table = "shop_product_stock")
    int amount;
}
