package catalog;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.net.URL;
import java.time.Year;

@PluginModel(plugin = "catalog")
@Entity
@Table(name = "catalog_brand")
public class Brand {
    private Long id;
    private String name;
    private URL homepage;
    private Year foundedIn;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalog_brand_ids")
    @SequenceGenerator(name = "catalog_brand_ids", sequenceName = "catalog_brand_ids", allocationSize = 10)
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    @Column(nullable = false, unique = true, length = 60)
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public URL getHomepage() {
        return homepage;
    }

    public void setHomepage(URL homepage) {
        this.homepage = homepage;
    }

    @Column(name = "founded_in")
    public Year getFoundedIn() {
        return foundedIn;
    }

    public void setFoundedIn(Year foundedIn) {
        this.foundedIn = foundedIn;
    }
}
