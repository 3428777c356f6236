package old;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.IndexColumn;

// this one says nothing of the schema
@org.hibernate.annotations.Table(appliesTo = "old_reprint", inverse = true)
@PluginModel(plugin = "old")
@Entity
@Table(name = "old_reprint")
class Reprint {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(name = "old_page")
    @IndexColumn(name = "number")
    List<String> pages;
}
