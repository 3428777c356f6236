package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @Column(columnDefinition = "varchar(10) default 'x' not null")
    String code;

    @Column(columnDefinition = "varchar(10) default 'x'", nullable = false, unique = true)
    String name;

    @Column(columnDefinition = "text", length = 10)
    String text;

    @Column(columnDefinition = "char(36)")
    UUID code36;

    @Column(columnDefinition = "integer default 0")
    int count;

    @Column(columnDefinition = "decimal(8, 2)")
    BigDecimal price;

    @Lob
    @Column(columnDefinition = "text")
    String report;

    @Column(columnDefinition = "VARCHAR(36)", nullable = false)
    UUID other;

    @Column(columnDefinition = "smallint")
    Boolean flag;
}
