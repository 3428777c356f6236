package billing;

import core.Money;
import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;

@PluginModel(plugin = "billing")
@Entity
@Table(name = "billing_payment")
@Inheritance
@DiscriminatorColumn(name = "payment_kind", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("0")
public class Payment {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    @Column(length = 36)
    private String id;

    @ManyToMany
    @JoinTable(name = "billing_payment_invoice")
    private Set<Invoice> invoices;

    @Embedded
    private Money paid;

    @Column(name = "paid_at", nullable = false)
    private LocalDateTime paidAt;
}
