package warehouse;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@PluginModel(plugin = "warehouse")
@Entity
@Table(name = "warehouse_bin", uniqueConstraints = @UniqueConstraint(columnNames = {"warehouse_code", "shelf_row", "shelf"}))
public class Bin {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @ManyToOne(optional = false)
    private Warehouse warehouse;

    @Column(name = "shelf_row", length = 1)
    private char row;

    private short shelf;
}
