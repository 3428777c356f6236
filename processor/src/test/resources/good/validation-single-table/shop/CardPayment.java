package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;

@PluginModel(plugin = "shop")
@Entity
public class CardPayment extends Payment {
    @NotNull
    String card;

    @Max(12)
    Integer digits;
}
