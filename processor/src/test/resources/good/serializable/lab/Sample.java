package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    Point point;

    @Column(length = 2000)
    Point longer;

    @Lob
    Point large;

    Serializable anything;

    @Lob
    Serializable largeAnything;

    URI uri;
    ArrayList<String> list;

    @Column(nullable = false)
    HashMap<String, String> map;
}
