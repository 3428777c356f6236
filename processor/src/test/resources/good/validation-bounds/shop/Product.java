package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import org.hibernate.validator.constraints.Range;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id
    Long id;

    @Min(1)
    int least;

    @Max(9)
    Integer most;

    @Min(1)
    @Max(9)
    long limited;

    @Range(min = 2, max = 8)
    Integer ranged;

    @Range(min = 2)
    Integer half;

    @Positive
    Integer positive;

    @PositiveOrZero
    Integer notNegative;

    @Negative
    Integer negative;

    @DecimalMin("1.5")
    @DecimalMax("2.5")
    BigDecimal ratio;
}
