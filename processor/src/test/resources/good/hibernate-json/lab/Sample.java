package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> attributes;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    List<String> tags;

    @JdbcTypeCode(SqlTypes.JSON)
    String raw;
}
