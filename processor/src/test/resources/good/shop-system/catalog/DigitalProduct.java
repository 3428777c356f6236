package catalog;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.util.List;

@PluginModel(plugin = "catalog")
@Entity
@DiscriminatorValue("DIGITAL")
public class DigitalProduct extends Product {
    @Column(name = "file_size")
    private Long fileSize;

    @Column(name = "checksum", length = 32)
    private byte[] checksum;

    @ElementCollection
    @CollectionTable(name = "catalog_digital_format", joinColumns = @JoinColumn(name = "product_id"))
    @Column(name = "format", length = 10)
    @OrderBy
    private List<String> formats;
}
