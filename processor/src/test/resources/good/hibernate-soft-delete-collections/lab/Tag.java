package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_tag")
public class Tag {
    @Id Long id;

    @ManyToOne Sample sample;

    @ElementCollection @CollectionTable(name = "lab_tag_words") @SoftDelete(strategy = SoftDeleteType.TIMESTAMP) Set<String> words;

    @ManyToMany @JoinTable(name = "lab_tag_gone") Set<Gone> gone;
}
