package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The components of a record count as they stand. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_pallet")
public class Pallet {
    @EmbeddedId
    Place place;

    @Embeddable
    public record Place(@Column(name = "place_row", length = 5) String row, @Column(name = "place_column") Integer column) {}
}
