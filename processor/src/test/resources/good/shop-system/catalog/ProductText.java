package catalog;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@PluginModel(plugin = "catalog")
@Entity
@Table(name = "catalog_product_text")
@IdClass(ProductTextKey.class)
public class ProductText {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    private Product product;

    @Id
    @Column(length = 8)
    private String language;

    @Column(nullable = false, length = 200)
    private String title;

    @Column(length = 4000)
    private String body;
}
