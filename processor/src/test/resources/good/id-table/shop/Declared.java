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
@Table(name = "shop_declared")
public class Declared {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "shop_declared_ids")
    @TableGenerator(name = "shop_declared_ids")
    Long id;
}
