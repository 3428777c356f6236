package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

/** A class that is softly deleted says so for the collections that it declares, too. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
@SoftDelete
public class Sample {
    @Id Long id;

    @ElementCollection @CollectionTable(name = "lab_sample_words") Set<String> words;

    @ElementCollection @OrderColumn @CollectionTable(name = "lab_sample_steps") List<String> steps;

    @ManyToMany @JoinTable(name = "lab_sample_tag") Set<Tag> tags;

    @OneToMany @JoinTable(name = "lab_sample_own") Set<Tag> own;

    @OneToMany(mappedBy = "sample") Set<Tag> inverse;

    @ElementCollection @CollectionTable(name = "lab_sample_marks") @SoftDelete(strategy = SoftDeleteType.ACTIVE, columnName = "is_there") Set<String> marks;
}
