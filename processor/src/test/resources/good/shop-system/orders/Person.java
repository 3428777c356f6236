package orders;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.util.Date;

@PluginModel(plugin = "orders")
@Entity
@Table(name = "orders_person")
@DiscriminatorValue("P")
public class Person extends Customer {
    @Column(name = "first_name", length = 60)
    private String firstName;

    @Column(name = "last_name", length = 60, nullable = false)
    private String lastName;

    @Temporal(TemporalType.DATE)
    @Column(name = "born_on")
    private Date bornOn;
}
