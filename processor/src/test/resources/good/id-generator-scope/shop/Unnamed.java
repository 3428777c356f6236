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
@Table(name = "shop_unnamed")
@SequenceGenerator(sequenceName = "shop_unnamed_numbers")
public class Unnamed {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shop_some") Long id;
}
