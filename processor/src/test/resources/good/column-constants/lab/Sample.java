package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "lab")
@Entity
@Table(name = Sample.TABLE)
public class Sample implements Columns {
    static final String TABLE = PREFIX + "sample";
    static final int LONG = 2 * LENGTH;

    @Id
    @Column(name = "id" + "_" + 1)
    Long id;

    @Column(name = NAME, length = Columns.LENGTH, nullable = REQUIRED)
    String name;

    @Column(length = LONG)
    String text;
}
