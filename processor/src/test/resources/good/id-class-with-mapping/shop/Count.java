package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** What the id class says holds, whatever the entity says, and for all of the key: the batch goes by its own name. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_count")
@IdClass(CountId.class)
public class Count {
    @Id
    @Column(name = "shelf", length = 30)
    String place;

    @Id
    @Column(name = "batch_no")
    Integer batch;

    int amount;
}
