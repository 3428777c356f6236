package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @Lob
    String text;

    @Lob
    @Column(length = 1000)
    String shortText;

    @Lob
    byte[] bytes;

    @Lob
    @Column(length = 100, nullable = false)
    byte[] shortBytes;

    @Lob
    char[] chars;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    String lazy;
}
