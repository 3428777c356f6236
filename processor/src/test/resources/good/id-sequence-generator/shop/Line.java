package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_line")
@SequenceGenerator(name = "line_ids", sequenceName = "shop_line_numbers")
public class Line {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "line_ids")
    Long id;
}
