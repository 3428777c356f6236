package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

/** A stated strategy wins over a generator of Hibernate's own. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_ticket")
public class Ticket {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shop_tickets") @GenericGenerator(name = "shop_tickets", type = SequenceStyleGenerator.class, parameters = @Parameter(name = "sequence_name", value = "shop_other")) Long id;
}
