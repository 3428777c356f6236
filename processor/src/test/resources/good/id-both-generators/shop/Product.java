package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

/** One name for a sequence and a table: Hibernate takes the sequence. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
@SequenceGenerator(name = "shop_product_ids", sequenceName = "shop_product_seq", allocationSize = 5)
@TableGenerator(name = "shop_product_ids", table = "shop_ids", pkColumnValue = "product")
public class Product {
    @Id
    @GeneratedValue(generator = "shop_product_ids")
    Long id;
}
