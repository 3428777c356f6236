package shop;

import dev.lintel.ColumnType;
import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.sql.Types;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
public class Product {
    @Id Long id;

    @ColumnType(Types.NUMERIC) Money price;

    @ColumnType(Types.NUMERIC) @Column(precision = 9, scale = 3) Money shipping;

    @Convert(converter = TextConverter.class) Money text;

    String name;

    @Lob String story;

    char letter;
}
