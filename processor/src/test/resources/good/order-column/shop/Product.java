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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ElementCollection
    @CollectionTable(name = "shop_product_note")
    @OrderColumn
    List<String> notes;

    @ElementCollection
    @CollectionTable(name = "shop_product_step")
    @OrderColumn(name = "position", nullable = false)
    @Column(name = "step_text", nullable = false)
    List<String> steps;

    @ManyToMany
    @JoinTable(name = "shop_product_part")
    @OrderColumn(name = "seq")
    List<Product> parts;

    @OneToMany(mappedBy = "product")
    @OrderColumn(name = "rank_no")
    List<Review> reviews;

    @ElementCollection
    @CollectionTable(name = "shop_product_code")
    @OrderColumn
    String[] codes;
}
