package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NaturalIdCache;
import org.hibernate.annotations.SQLSelect;

/** Annotations that say how rows are read and written. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
@NaturalIdCache
@DynamicUpdate
@SQLSelect(sql = "select * from shop_product where id = ?")
public class Product {
    @Id
    Long id;

    @NaturalId
    @ColumnTransformer(read = "lower(sku)", write = "upper(?)")
    String sku;

    @Immutable
    @Column(length = 3)
    String currency;
}
