package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NaturalIdCache;

/** Superclass first, then by the attributes' names. */
@PluginModel(plugin = "shop")
@Entity
@NaturalIdCache
@Table(name = "shop_branch")
public class Branch extends Named {
    @Id
    Long id;

    @NaturalId
    @Column(length = 40)
    String town;

    @NaturalId
    @Column(name = "zip_code", length = 10)
    String code;

    @NaturalId
    @Embedded
    Place place;
}
