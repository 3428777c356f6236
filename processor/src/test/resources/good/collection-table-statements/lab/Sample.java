package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Comment;

/** What is said of a collection is said of its table. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(name = "lab_sample_words")
    @Comment("the words")
    Set<String> words;

    @ElementCollection
    @CollectionTable(name = "lab_sample_spots")
    @Check(constraints = "x > 1")
    @Comment("the spots")
    List<Spot> spots;

    @ManyToMany
    @JoinTable(
            name = "lab_sample_links",
            joinColumns = @JoinColumn(name = "from_id"),
            inverseJoinColumns = @JoinColumn(name = "to_id"))
    @Check(constraints = "to_id <> from_id")
    @Comment("the links")
    Set<Sample> links;

    @OneToMany
    @JoinTable(
            name = "lab_sample_parts",
            joinColumns = @JoinColumn(name = "whole_id"),
            inverseJoinColumns = @JoinColumn(name = "part_id"))
    @Check(constraints = "part_id > 2")
    Set<Sample> parts;

    @Embeddable
    public static class Spot {
        int x;
    }
}
