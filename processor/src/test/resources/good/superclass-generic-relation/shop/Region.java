package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_region")
public class Region extends Node<UUID, Region> {
    String name;
}
