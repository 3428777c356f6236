package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Mixed case: unquoted, so it folds. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_OrderLine")
public class OrderLine {
    @Id
    Long id;

    String note;
}
