package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
@Deletable
public class Sample {
    @Id Long id;

    @Code String code;

    @Column(length = 4) @Code String shortCode;

    @Number String number;

    @ElementCollection @CollectionTable(name = "lab_sample_by_number") @Keyed Map<Integer, String> byNumber;
}
