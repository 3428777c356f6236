package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigInteger;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.NUMERIC) Long a25;

    @JdbcTypeCode(SqlTypes.NUMERIC) Integer a26;

    @JdbcTypeCode(SqlTypes.DECIMAL) Double a27;

    @JdbcTypeCode(SqlTypes.NUMERIC) BigInteger a30;

    @JdbcTypeCode(SqlTypes.NUMERIC) Boolean a31;

    @JdbcTypeCode(SqlTypes.NUMERIC) Short a32;

    @JdbcTypeCode(SqlTypes.NUMERIC) Byte a37;

    @JdbcTypeCode(SqlTypes.NUMERIC) Float a38;

    @JdbcTypeCode(SqlTypes.NUMERIC) @Column(precision = 12) Long a39;

    @JdbcTypeCode(SqlTypes.NUMERIC) LocalDate a40;

    @JdbcTypeCode(SqlTypes.FLOAT) Double a33;

    @JdbcTypeCode(SqlTypes.NUMERIC) String a35;

    @JdbcTypeCode(SqlTypes.INTEGER) Long a36;
}
