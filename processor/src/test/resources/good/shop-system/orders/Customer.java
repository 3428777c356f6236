package orders;

import core.Account;
import core.Address;
import core.Numbered;
import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.Map;

@PluginModel(plugin = "orders")
@Entity
@Table(name = "orders_customer")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "customer_type", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("-")
public abstract class Customer extends Numbered<Account> {
    @Column(name = "customer_number", unique = true, length = 20, nullable = false)
    private String number;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @ElementCollection
    @CollectionTable(name = "orders_customer_address")
    @MapKeyColumn(name = "purpose", length = 20)
    private Map<String, Address> addresses;
}
