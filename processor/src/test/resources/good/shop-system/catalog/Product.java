package catalog;

import core.Account;
import core.Numbered;
import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.NaturalId;

/** Everything that can be sold. */
@PluginModel(plugin = "catalog")
@Entity
@Table(
        name = "catalog_product",
        indexes = {
            @Index(name = "catalog_product_by_title", columnList = "title, brand_id desc"),
            @Index(columnList = "released")
        })
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "product_kind", length = 10)
@DynamicUpdate
public abstract class Product extends Numbered<Account> {
    public enum State {
        DRAFT,
        ON_SALE,
        RETIRED
    }

    @Column(nullable = false, length = 200)
    private String title;

    @NaturalId(mutable = true)
    @Column(length = 40, nullable = false)
    private String sku;

    @ManyToOne(fetch = FetchType.LAZY)
    private Brand brand;

    @Enumerated
    @Column(nullable = false)
    private State state;

    private LocalDate released;

    @Lob
    private String description;

    @ManyToMany
    @JoinTable(
            name = "catalog_product_category",
            joinColumns = @JoinColumn(name = "product_id"),
            inverseJoinColumns = @JoinColumn(name = "category_id"))
    private Set<Category> categories;

    @ManyToMany
    @JoinTable(name = "catalog_product_tag")
    private List<Tag> tags;

    @ElementCollection
    @CollectionTable(name = "catalog_product_attribute")
    @MapKeyJoinColumn(name = "kind_id")
    @Column(name = "content", length = 400)
    private Map<AttributeKind, String> attributes;

    @OneToMany(mappedBy = "product")
    @MapKey(name = "language")
    private Map<String, ProductText> texts;

    @Formula("upper(title)")
    private String searchTitle;
}
