package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_document")
public class Document {
    @Id
    UUID number;
}
