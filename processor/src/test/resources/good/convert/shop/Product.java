package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id
    Long id;

    @Convert(converter = MoneyConverter.class)
    Money price;

    @Convert(converter = MoneyConverter.class)
    @Column(length = 40, nullable = false)
    Money listPrice;

    @Convert(converter = EpochConverter.class)
    Instant added;

    @Convert(converter = ListConverter.class)
    List<String> tags;

    @Convert(converter = ListConverter.class)
    @Lob
    List<String> notes;
}
