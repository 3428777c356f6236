package catalog;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Duration;

@PluginModel(plugin = "catalog")
@Entity
@Table(name = "catalog_video")
public class Video extends Media {
    @Column(nullable = false, length = 500)
    private String url;

    private Duration length;

    @OneToOne(fetch = FetchType.LAZY)
    private Image still;
}
