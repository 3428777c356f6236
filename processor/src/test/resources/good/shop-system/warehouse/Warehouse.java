package warehouse;

import core.Address;
import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.Collection;

@PluginModel(plugin = "warehouse")
@Entity
@Table(name = "warehouse_warehouse")
public class Warehouse {
    @Id
    @Column(length = 6)
    private String code;

    @Embedded
    private Address address;

    @Column(name = "opens_at")
    private LocalTime opensAt;

    @OneToMany(mappedBy = "warehouse")
    private Collection<Bin> bins;
}
