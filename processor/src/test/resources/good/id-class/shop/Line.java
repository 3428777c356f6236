package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_line")
@IdClass(LineId.class)
public class Line {
    @Id
    @Column(name = "order_code", length = 12)
    String orderCode;

    @Id
    Integer position;

    String note;
}
