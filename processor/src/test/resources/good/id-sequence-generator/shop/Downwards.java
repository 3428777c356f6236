package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_downwards")
public class Downwards {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "down")
    @SequenceGenerator(name = "down", sequenceName = "shop_down", initialValue = -5, allocationSize = -1)
    Long id;
}
