package billing;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigInteger;

@PluginModel(plugin = "billing")
@Entity
@Table(name = "billing_ledger_account")
public class LedgerAccount {
    @Id
    private int number;

    @Column(nullable = false, length = 80)
    private String title;

    private BigInteger counter;
}
