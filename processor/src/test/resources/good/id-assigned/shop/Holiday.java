package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_holiday")
public class Holiday {
    @Id
    LocalDate date;
}
