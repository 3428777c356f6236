package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;

/** What join columns say beside what they refer to. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(
            name = "up_id",
            check = @CheckConstraint(name = "lab_sample_up", constraint = "up_id > 2"))
    Sample up;

    @ManyToOne
    @ColumnDefault("7")
    Sample fallback;

    @OneToMany
    @JoinColumn(name = "owner_id", check = @CheckConstraint(constraint = "owner_id > 3"))
    List<Sample> owned;

    @ManyToMany
    @JoinTable(
            name = "lab_sample_links",
            joinColumns = @JoinColumn(name = "from_id", check = @CheckConstraint(constraint = "from_id > 4")),
            inverseJoinColumns = @JoinColumn(name = "to_id", check = @CheckConstraint(constraint = "to_id > 5")))
    Set<Sample> links;

    @ElementCollection
    @CollectionTable(
            name = "lab_sample_words",
            joinColumns = @JoinColumn(name = "of_id", check = @CheckConstraint(constraint = "of_id > 6")))
    Set<String> words;
}
