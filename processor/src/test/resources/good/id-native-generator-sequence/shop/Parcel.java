package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.NativeGenerator;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_parcel")
@NativeGenerator
public class Parcel {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
}
