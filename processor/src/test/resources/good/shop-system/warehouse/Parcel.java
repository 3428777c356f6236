package warehouse;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import orders.OrderLine;

@PluginModel(plugin = "warehouse")
@Entity
@Table(name = "warehouse_parcel")
public class Parcel {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @ManyToOne(optional = false)
    private Shipment shipment;

    @Column(name = "tracking_code", length = 40)
    private String trackingCode;

    private Float weight;

    @ManyToMany
    @JoinTable(
            name = "warehouse_parcel_line",
            joinColumns = @JoinColumn(name = "parcel_id"),
            inverseJoinColumns = {
                @JoinColumn(name = "order_number", referencedColumnName = "order_number"),
                @JoinColumn(name = "line_number", referencedColumnName = "line_number")
            })
    private Set<OrderLine> lines;
}
