package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Names none: the one on the class is meant. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_parcel")
@SequenceGenerator(name = "any", sequenceName = "shop_parcel_numbers", allocationSize = 3)
public class Parcel {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
}
