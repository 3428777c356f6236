package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.PropertyRef;

/** References to other attributes than the identifier. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_city")
public class City {
    @Id
    Long id;

    @ManyToOne
    @PropertyRef("code")
    Country country;

    @ManyToOne(optional = false)
    @JoinColumn(name = "of_number")
    @PropertyRef("number")
    Country byNumber;

    @OneToOne
    @PropertyRef("code")
    Country only;

    @ManyToOne
    @PropertyRef("region")
    Country byRegion;

    @ManyToOne
    @PropertyRef("capital.name")
    Country byCapital;
}
