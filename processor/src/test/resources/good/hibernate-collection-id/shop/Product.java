package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.annotations.CollectionIdJavaType;
import org.hibernate.annotations.CollectionIdJdbcTypeCode;
import org.hibernate.type.descriptor.java.IntegerJavaType;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
@SequenceGenerator(name = "numbers", sequenceName = "shop_tag_numbers", allocationSize = 10)
public class Product {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(name = "shop_name")
    @CollectionIdJavaClass(idType = Integer.class)
    @CollectionId(column = @Column(name = "number"), generator = "increment")
    Collection<String> names;

    @ElementCollection
    @CollectionTable(name = "shop_tag")
    @CollectionIdJavaType(IntegerJavaType.class)
    @CollectionId(column = @Column(name = "tagNumber"), generator = "numbers")
    List<String> tags;

    @ElementCollection
    @CollectionTable(name = "shop_note")
    @CollectionIdJavaClass(idType = Long.class)
    @CollectionIdJdbcTypeCode(Types.BIGINT)
    @CollectionId(generator = "sequence")
    Collection<String> notes;

    @ManyToMany
    @JoinTable(name = "shop_product_like")
    @CollectionIdJavaClass(idType = Long.class)
    @CollectionId(column = @Column(name = "like_number"), generator = "increment")
    List<Product> like;
}
