package catalog;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;

@PluginModel(plugin = "catalog")
@Entity
@Table(name = "catalog_image")
@PrimaryKeyJoinColumn(name = "media_id")
public class Image extends Media {
    private int width;
    private int height;

    @Lob
    private byte[] pixels;
}
