package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A view is the author's own: no table is made of it. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_daily")
@org.hibernate.annotations.View(query = "select id from shop_sale")
public class Daily {
    @Id
    Long id;
}
