package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@PluginModel(plugin = "shop")
@Entity
public class Fixed extends Savings {
    @Column
    short weeks;

    String ending;
}
