package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is stored as text is as long as its Java type is when it is written. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.VARCHAR) Integer a01;

    @JdbcTypeCode(SqlTypes.VARCHAR) Long a02;

    @JdbcTypeCode(SqlTypes.VARCHAR) Short a03;

    @JdbcTypeCode(SqlTypes.VARCHAR) Byte a04;

    @JdbcTypeCode(SqlTypes.VARCHAR) Double a05;

    @JdbcTypeCode(SqlTypes.VARCHAR) Float a06;

    @JdbcTypeCode(SqlTypes.VARCHAR) BigDecimal a07;

    @JdbcTypeCode(SqlTypes.VARCHAR) BigInteger a08;

    @JdbcTypeCode(SqlTypes.VARCHAR) Boolean a09;

    @JdbcTypeCode(SqlTypes.VARCHAR) UUID a10;

    @JdbcTypeCode(SqlTypes.VARCHAR) LocalDate a11;

    @JdbcTypeCode(SqlTypes.VARCHAR) Character a12;

    @JdbcTypeCode(SqlTypes.VARCHAR) int a13;

    @JdbcTypeCode(SqlTypes.VARCHAR) Instant a16;

    @JdbcTypeCode(SqlTypes.VARCHAR) Date a17;

    @JdbcTypeCode(SqlTypes.VARCHAR) Locale a18;

    @JdbcTypeCode(SqlTypes.VARCHAR) Year a19;

    @JdbcTypeCode(SqlTypes.VARCHAR) Duration a20;

    @JdbcTypeCode(SqlTypes.VARCHAR) Currency a21;

    @JdbcTypeCode(SqlTypes.VARCHAR) byte[] a23;

    @JdbcTypeCode(SqlTypes.CHAR) Integer a14;

    @JdbcTypeCode(SqlTypes.CHAR) Long a15;

    @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 7) Integer a28;

    @JdbcTypeCode(SqlTypes.VARCHAR) @Column(precision = 7) Integer a29;
}
