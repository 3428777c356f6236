package orders;

import dev.lintel.PluginModel;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

@PluginModel(plugin = "orders")
@Entity
@Table(name = "orders_cart")
public class Cart {
    @Id
    private UUID id;

    @OneToOne(optional = false)
    private Customer customer;

    @OneToMany(mappedBy = "cart", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<CartLine> lines;

    @Column(name = "touched_at")
    private OffsetDateTime touchedAt;
}
