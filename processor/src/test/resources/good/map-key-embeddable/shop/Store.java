package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_store")
public class Store {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ElementCollection
    @CollectionTable(name = "shop_store_stock")
    @Column(name = "amount")
    Map<Slot, Integer> stock;

    @ElementCollection
    @CollectionTable(name = "shop_store_item")
    Map<String, Slot> slots;
}
