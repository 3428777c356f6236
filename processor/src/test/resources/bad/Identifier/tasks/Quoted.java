package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "`tasks_quoted name`")
class Quoted {
    @Id
    long id;

    @Column(name = "first-name")
    String dash;

    @Column(name = "`last-name`")
    String quotedDash;

    @Column(name = "`größe`")
    String quotedUmlaut;

    @Column(name = "CTID")
    String systemColumn;

    String xmin;

    String straße;
}
