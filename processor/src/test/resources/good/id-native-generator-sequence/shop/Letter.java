package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.NativeGenerator;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_letter")
@NativeGenerator(sequenceForm = @SequenceGenerator(sequenceName = "shop_letters"))
public class Letter {
    @Id @GeneratedValue Long id;
}
