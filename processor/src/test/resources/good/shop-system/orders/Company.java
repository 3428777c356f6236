package orders;

import core.Organization;
import dev.lintel.PluginModel;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.util.Set;

@PluginModel(plugin = "orders")
@Entity
@Table(name = "orders_company")
@PrimaryKeyJoinColumn(name = "customer_id")
@DiscriminatorValue("C")
public class Company extends Customer {
    @ManyToOne(optional = false)
    private Organization organization;

    @OneToMany
    @JoinTable(
            name = "orders_company_buyer",
            joinColumns = @JoinColumn(name = "company_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    private Set<Person> buyers;
}
