package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
@Comment("What came in")
public class Sample {
    @Id
    Long id;

    @Comment("free text")
    String note;

    @ManyToOne
    @Comment("the one before")
    Sample previous;
}
