package lab;

import dev.lintel.ColumnType;
import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.sql.Types;
import java.util.List;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id Long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(options = "deferrable"))
    Sample up;

    @ManyToOne
    @JoinColumns(@JoinColumn(name = "down", options = "invisible"))
    Sample down;

    @ElementCollection
    @CollectionTable(name = "lab_sample_words", joinColumns = @JoinColumn(name = "of", options = "invisible"))
    List<String> words;

    @Shout String name;

    @Shout @ColumnType(Types.VARCHAR) String said;
}
