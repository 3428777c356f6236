package lab;

import dev.lintel.ColumnType;
import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Types;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;

/** What is stored is known when the type runs, so the author says it. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @Type(PointType.class)
    @ColumnType(Types.VARCHAR)
    Point point;

    @Type(PointType.class)
    @ColumnType(Types.VARCHAR)
    @Column(length = 40, nullable = false)
    Point sized;

    @Type(PointType.class)
    @Column(columnDefinition = "varchar(30)")
    Point defined;

    @Type(NumberedPointType.class)
    @ColumnType(SqlTypes.NUMERIC)
    @Column(precision = 10, scale = 3)
    Point number;

    @JdbcType(Millis.class)
    @ColumnType(Types.BIGINT)
    Long millis;
}
