package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id
    Long id;

    @NotNull
    String name;

    @NotBlank
    String title;

    @NotEmpty
    String code;

    @NotNull
    @Column(name = "stock_count", nullable = true)
    Integer stock;

    @Null
    String absent;

    @NotNull(groups = Later.class)
    String later;

    @NotNull
    @ManyToOne
    Product parent;

    interface Later {}
}
