package catalog;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Set;

@PluginModel(plugin = "catalog")
@Entity
@Table(name = "catalog_tag")
public class Tag {
    @Id
    @Column(length = 40)
    private String word;

    @ManyToMany(mappedBy = "tags")
    private Set<Product> products;
}
