package catalog;

import core.Period;
import core.Site;
import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@PluginModel(plugin = "catalog")
@Entity
@Table(name = "catalog_price_list")
public class PriceList {
    @Id
    @GeneratedValue
    private Long id;

    @Column(length = 60)
    private String name;

    @Embedded
    private Period validity;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "catalog_price_list_site"))
    private Site site;
}
