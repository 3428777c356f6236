package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_payment")
public class Payment {
    @Id
    Long id;

    @NotNull
    String number;
}
