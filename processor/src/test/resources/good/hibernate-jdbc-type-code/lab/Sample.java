package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    @JdbcTypeCode(SqlTypes.VARCHAR)
    UUID id;

    @JdbcTypeCode(SqlTypes.CHAR)
    UUID fixed;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    String longer;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String longest;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    String currency;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    int small;

    @JdbcTypeCode(SqlTypes.TINYINT)
    Integer tiny;

    @JdbcTypeCode(SqlTypes.INTEGER)
    boolean flag;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    @Column(length = 20)
    byte[] hash;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 20)
    byte[] fixedHash;

    @JdbcTypeCode(SqlTypes.CLOB)
    String asClob;

    @JdbcTypeCode(SqlTypes.BLOB)
    byte[] asBlob;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    byte[] large;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    Instant local;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    BigDecimal exact;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    String national;

    @JdbcTypeCode(SqlTypes.BINARY)
    UUID asBytes;
}
