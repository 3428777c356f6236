package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    @Column(name = "sample_id")
    Long id;

    @Column(name = "note_text")
    String note;

    @Column(name = "Title")
    String title;

    @Column
    String plain;

    @Column(name = "")
    String empty;

    String camelCaseName;
    String URLPath;
    String aB;
    String x;
    String address1Line;
    String iPAddress2x;

    @Column(name = "isbn10Number")
    String isbn;

    String trailingX;
    String with_underscore;
    String ISBN;
}
