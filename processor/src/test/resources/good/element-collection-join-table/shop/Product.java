package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Set;

/** Elements in a {@code @JoinTable}, as Hibernate takes it. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id
    Long id;

    @ElementCollection
    @JoinTable(name = "shop_product_text", joinColumns = @JoinColumn(name = "of_product"))
    @MapKeyColumn(name = "language", length = 8)
    @Column(name = "text", nullable = false)
    Map<String, String> texts;

    @ElementCollection
    @JoinTable(name = "shop_product_label", joinColumns = @JoinColumn(name = "of_product"))
    Set<String> labels;
}
