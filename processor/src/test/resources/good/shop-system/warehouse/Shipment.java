package warehouse;

import core.Account;
import core.Numbered;
import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Map;
import orders.SalesOrder;

@PluginModel(plugin = "warehouse")
@Entity
@Table(name = "warehouse_shipment")
public class Shipment extends Numbered<Account> {
    @ManyToOne(optional = false)
    @JoinColumn(name = "order_number")
    private SalesOrder order;

    @ManyToOne
    private Carrier carrier;

    @OneToMany(mappedBy = "shipment")
    @MapKeyColumn(name = "parcel_number")
    private Map<Integer, Parcel> parcels;

    @Column(name = "left_at")
    private OffsetDateTime leftAt;
}
