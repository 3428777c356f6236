package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    Blob bytes;
    Clob text;

    @Lob
    Blob stated;

    @Lob
    Clob statedClob;

    NClob nationalText;
}
