package catalog;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

@PluginModel(plugin = "catalog")
@Entity
@Table(name = "catalog_variant")
public class Variant {
    @EmbeddedId
    private VariantKey key;

    @MapsId("productId")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private Product product;

    @Column(length = 30)
    private String color;

    @Column(length = 10)
    private String size;

    @Column(unique = true, length = 13)
    private String ean;
}
