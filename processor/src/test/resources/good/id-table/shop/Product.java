package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
@TableGenerator(name = "products", table = "shop_ids")
public class Product {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "products")
    Long id;
}
