package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_f")
public class F {
    @Id
    Long id;

    @ManyToOne
    A next;

    @ManyToOne
    F self;
}
