package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.Map;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id Long id;

    @ElementCollection @CollectionTable(name = "shop_product_a") @Convert(attributeName = "key", converter = MoneyConverter.class) Map<Money, Integer> ofKeys;

    @ElementCollection @CollectionTable(name = "shop_product_b") @Convert(attributeName = "value", converter = MoneyConverter.class) Map<Integer, Money> ofValues;

    @ElementCollection @CollectionTable(name = "shop_product_c") @Convert(converter = MoneyConverter.class) Map<Integer, Money> ofNothing;

    @ElementCollection @CollectionTable(name = "shop_product_d") @Convert(attributeName = "key", converter = TextConverter.class) @Convert(attributeName = "value", converter = MoneyConverter.class) Map<Money, Money> ofBoth;

    @ManyToMany @JoinTable(name = "shop_product_e") @Convert(attributeName = "key", converter = TextConverter.class) Map<Money, Product> related;

    @ElementCollection @CollectionTable(name = "shop_product_f") @MapKeyColumn(length = 7) @Convert(attributeName = "key", converter = TextConverter.class) Map<Money, String> sized;
}
