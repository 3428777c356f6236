package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.annotations.DialectOverride;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id Long id;

    String name;

    @DialectOverride.SQLRestriction(dialect = org.hibernate.dialect.H2Dialect.class, override = @org.hibernate.annotations.SQLRestriction("1 = 1")) @ElementCollection @CollectionTable(name = "shop_product_words") Set<String> words;
}
