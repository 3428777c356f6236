package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.*;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id
    Long id;

    @Code
    String code;

    @Code
    @Column(nullable = false, length = 12)
    String other;

    @Label
    String label;

    @Label(most = 30)
    String longLabel;

    @Either
    String either;

    // a list of limits, and those of other groups
    @Size.List({@Size(max = 5), @Size(max = 3, groups = Other.class)})
    String limited;

    @NotNull(groups = Other.class)
    @Size(max = 6, groups = {Other.class, jakarta.validation.groups.Default.class})
    String grouped;

    @Size(max = 3)
    @ElementCollection
    @CollectionTable(name = "shop_product_words")
    Set<@Size(max = 7) String> words;

    interface Other {}
}
