package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigInteger;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_ledger")
public class Ledger {
    @Id
    @Column(precision = 20)
    BigInteger id;
}
