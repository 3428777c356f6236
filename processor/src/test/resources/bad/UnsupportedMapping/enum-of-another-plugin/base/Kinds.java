package base;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;

@PluginModel(plugin = "base")
@Entity
@Table(name = "base_kinds")
public class Kinds {
    @Id @Enumerated(EnumType.STRING) @JdbcTypeCode(6001) base_kind kind;
}
