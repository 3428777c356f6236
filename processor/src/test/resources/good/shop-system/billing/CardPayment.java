package billing;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@PluginModel(plugin = "billing")
@Entity
@DiscriminatorValue("1")
public class CardPayment extends Payment {
    @Column(name = "card_digits", length = 4)
    private String lastDigits;

    @Column(name = "expires")
    private int expires;
}
