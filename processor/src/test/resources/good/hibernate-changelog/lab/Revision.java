package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.Changelog;

/** An entity like any other, which audits would refer to. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_revision")
@Changelog
public class Revision {
    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "lab_revision_seq")
    @Changelog.ChangesetId
    Long id;

    @Changelog.Timestamp
    Instant taken;

    @ElementCollection
    @CollectionTable(name = "lab_revision_names")
    @Changelog.ModifiedEntities
    Set<String> names;
}
