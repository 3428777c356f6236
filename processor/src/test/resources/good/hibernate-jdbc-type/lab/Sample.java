package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcType;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @JdbcType(org.hibernate.type.descriptor.jdbc.VarcharJdbcType.class)
    UUID text;

    @JdbcType(org.hibernate.type.descriptor.jdbc.IntegerJdbcType.class)
    boolean flag;

    @JavaType(org.hibernate.type.descriptor.java.StringJavaType.class)
    String plain;
}
