package billing;

import core.Country;
import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@PluginModel(plugin = "billing")
@Entity
@DiscriminatorValue("2")
public class BankTransfer extends Payment {
    @Column(length = 34)
    private String iban;

    @ManyToOne
    @JoinColumn(name = "bank_country")
    private Country bankCountry;
}
