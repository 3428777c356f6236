package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_remark")
public class Remark {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "line_a")
    @JoinColumn(name = "line_b")
    @JoinColumn(name = "line_c")
    Line line;

    @ManyToOne
    @JoinColumn(name = "part_a")
    @JoinColumn(name = "part_b")
    @JoinColumn(name = "part_c")
    @JoinColumn(name = "part_d")
    @JoinColumn(name = "part_e")
    Part part;

    @ManyToOne
    @JoinColumn(name = "pallet_a")
    @JoinColumn(name = "pallet_b")
    Pallet pallet;

    @ManyToMany
    @JoinTable(
            name = "shop_remark_line",
            joinColumns = @JoinColumn(name = "remark"),
            inverseJoinColumns = {@JoinColumn(name = "a"), @JoinColumn(name = "b"), @JoinColumn(name = "c")})
    Set<Line> others;
}
