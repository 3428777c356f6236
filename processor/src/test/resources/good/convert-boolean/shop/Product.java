package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id
    Long id;

    @Convert(converter = YesNoConverter.class)
    Boolean sold;

    @Convert(converter = TrueFalseConverter.class)
    boolean hidden;

    @Convert(converter = NumericBooleanConverter.class)
    @Column(nullable = false)
    Boolean old;
}
