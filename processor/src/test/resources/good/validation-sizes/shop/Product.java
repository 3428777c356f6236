package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import org.hibernate.validator.constraints.Length;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id
    Long id;

    @Size(max = 40)
    String name;

    @Size(min = 2)
    String unlimited;

    @Length(max = 30)
    String title;

    @Size(max = 20)
    @Column(length = 50)
    String label;

    @Digits(integer = 8, fraction = 2)
    BigDecimal price;

    @Digits(integer = 5, fraction = 0)
    int parts;

    @Email
    String mail;

    @Pattern(regexp = "[a-z]+")
    String code;
}
