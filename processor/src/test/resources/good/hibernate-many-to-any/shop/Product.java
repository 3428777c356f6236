package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.ManyToAny;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id
    Long id;

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @JoinTable(
            name = "shop_seen",
            joinColumns = @JoinColumn(name = "product_id"),
            inverseJoinColumns = @JoinColumn(name = "seen_id"))
    @Column(name = "seen_kind")
    @AnyDiscriminatorValue(discriminator = "P", entity = Product.class)
    @AnyDiscriminatorValue(discriminator = "S", entity = Sale.class)
    Set<Object> seen;

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @JoinTable(
            name = "shop_listed",
            joinColumns = @JoinColumn(name = "product_id"),
            inverseJoinColumns = @JoinColumn(name = "listed_id"))
    @Column(name = "listed_kind", length = 3)
    @AnyDiscriminatorValue(discriminator = "P", entity = Product.class)
    List<Object> listed;

    @ManyToAny
    @OrderColumn(name = "place")
    @AnyDiscriminator(DiscriminatorType.INTEGER)
    @AnyKeyJavaClass(Long.class)
    @JoinTable(
            name = "shop_ordered",
            joinColumns = @JoinColumn(name = "product_id"),
            inverseJoinColumns = @JoinColumn(name = "ordered_id"))
    @Column(name = "ordered_kind", nullable = false)
    @AnyDiscriminatorValue(discriminator = "1", entity = Product.class)
    List<Object> ordered;
}
