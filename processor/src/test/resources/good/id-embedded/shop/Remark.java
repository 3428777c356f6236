package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_remark")
public class Remark {
    @Id
    Long id;

    @ManyToOne
    Line line;

    @ManyToOne(optional = false)
    Part part;

    @OneToOne
    Part only;
}
