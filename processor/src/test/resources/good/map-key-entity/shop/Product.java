package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.Map;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ElementCollection
    @CollectionTable(name = "shop_product_stock")
    @MapKeyJoinColumn(name = "store")
    @Column(name = "amount")
    Map<Store, Integer> stock;

    @ManyToMany
    @JoinTable(name = "shop_product_part")
    @MapKeyColumn(name = "part_no")
    Map<Integer, Product> parts;

    @OneToMany(mappedBy = "product")
    @MapKey(name = "language")
    Map<String, Text> texts;

    @OneToMany(mappedBy = "product")
    @MapKeyColumn(name = "kind", length = 10)
    Map<String, Text> byKind;
}
