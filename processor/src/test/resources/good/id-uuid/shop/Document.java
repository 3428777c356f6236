package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_document")
public class Document {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;
}
