package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** The other spelling of a shared key. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_wallet")
public class Wallet {
    @Id
    @OneToOne
    Customer customer;

    BigDecimal amount;
}
