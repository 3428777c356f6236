package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.sql.Types;
import java.util.Map;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaType;
import org.hibernate.annotations.MapKeyJdbcType;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.descriptor.java.LongJavaType;
import org.hibernate.type.descriptor.jdbc.SmallIntJdbcType;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(name = "shop_name")
    @MapKeyColumn(name = "place", length = 12)
    @MapKeyJdbcTypeCode(Types.CHAR)
    Map<String, String> names;

    @ElementCollection
    @CollectionTable(name = "shop_rank")
    @MapKeyColumn(name = "place")
    @MapKeyJdbcType(SmallIntJdbcType.class)
    @Column(name = "number")
    Map<Integer, Integer> ranks;

    @Any
    @AnyKeyJavaType(LongJavaType.class)
    @JoinColumn(name = "other_id")
    @Column(name = "other_kind")
    @AnyDiscriminatorValue(discriminator = "P", entity = Product.class)
    Object other;
}
