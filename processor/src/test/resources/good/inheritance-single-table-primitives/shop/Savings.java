package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@PluginModel(plugin = "shop")
@Entity
public class Savings extends Account {
    @Column
    double interest;
}
