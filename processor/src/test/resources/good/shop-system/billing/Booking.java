package billing;

import core.Account;
import core.Money;
import core.Numbered;
import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

@PluginModel(plugin = "billing")
@Entity
@Table(name = "billing_booking", indexes = @Index(name = "billing_booking_by_day", columnList = "booked_on DESC, debit_number"))
public class Booking extends Numbered<Account> {
    @Column(name = "booked_on", nullable = false)
    private LocalDate bookedOn;

    @ManyToOne(optional = false)
    private LedgerAccount debit;

    @ManyToOne(optional = false)
    private LedgerAccount credit;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Payment payment;

    @Embedded
    private Money sum;
}
