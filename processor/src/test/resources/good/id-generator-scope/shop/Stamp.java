package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.GenericGenerator;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_stamp")
@GenericGenerator(name = "any", strategy = "increment")
public class Stamp {
    @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
}
