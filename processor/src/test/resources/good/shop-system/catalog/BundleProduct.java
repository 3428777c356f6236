package catalog;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;

@PluginModel(plugin = "catalog")
@Entity
@DiscriminatorValue("BUNDLE")
public class BundleProduct extends Product {
    @ManyToMany
    @JoinTable(
            name = "catalog_bundle_part",
            joinColumns = @JoinColumn(name = "bundle_id"),
            inverseJoinColumns = @JoinColumn(name = "part_id"))
    @OrderColumn(name = "part_position")
    private List<Product> parts;

    @Column(name = "rebate_percent")
    private Integer rebatePercent;
}
