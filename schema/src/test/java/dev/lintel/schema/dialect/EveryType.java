package dev.lintel.schema.dialect;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.sql.Blob;
import java.sql.Clob;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

/** An attribute of every type, each with the column type that it stands for: {@link As} is read by the test. */
@Entity(name = "every_type")
class EveryType {

    enum Colour {
        BLUE,
        GREEN,
        RED
    }

    enum Coded {
        ITS("it's"),
        X("x");

        @EnumeratedValue
        final String code;

        Coded(String code) {
            this.code = code;
        }
    }

    enum Numbered {
        TEN(10),
        FIVE(5);

        @EnumeratedValue
        final int number;

        Numbered(int number) {
            this.number = number;
        }
    }

    @Id
    @As("BIGINT")
    Long id;

    @As("BOOLEAN")
    Boolean aBoolean;

    @As("TINYINT")
    Byte aByte;

    @As("SMALLINT")
    Short aShort;

    @As("INTEGER")
    Integer anInteger;

    @As("BIGINT")
    Long aLong;

    @As("REAL")
    Float aFloat;

    @As("REAL 5")
    @Column(precision = 5)
    Float aFloatOf5;

    @As("REAL 9")
    @Column(precision = 9)
    Float aFloatOf9;

    @As("DOUBLE")
    Double aDouble;

    @As("DOUBLE 5")
    @Column(precision = 5)
    Double aDoubleOf5;

    @As("DOUBLE 12")
    @Column(precision = 12)
    Double aDoubleOf12;

    @As("NUMERIC")
    BigDecimal aDecimal;

    @As("NUMERIC 10 2")
    @Column(precision = 10, scale = 2)
    BigDecimal aDecimalOf10And2;

    @As("NUMERIC 10 0")
    @Column(precision = 10)
    BigDecimal aDecimalOf10;

    @As("NUMERIC 38 0")
    BigInteger aBigInteger;

    @As("NUMERIC 20 0")
    @Column(precision = 20)
    BigInteger aBigIntegerOf20;

    @As("NUMERIC 21 0")
    Duration aDuration;

    @As("CHAR 1")
    Character aCharacter;

    @As("VARCHAR 255")
    String aString;

    @As("VARCHAR 20")
    @Column(length = 20)
    String aStringOf20;

    @As("VARCHAR 16383")
    @Column(length = 16_383)
    String aStringOf16383;

    @As("VARCHAR 16384")
    @Column(length = 16_384)
    String aStringOf16384;

    @As("VARCHAR 65535")
    @Column(length = 65_535)
    String aStringOf65535;

    @As("VARCHAR 1048576")
    @Column(length = 1_048_576)
    String aStringOf1048576;

    @As("VARCHAR 1048577")
    @Column(length = 1_048_577)
    String aStringOf1048577;

    @As("VARCHAR 10485761")
    @Column(length = 10_485_761)
    String aStringOf10485761;

    @As("VARCHAR 16777215")
    @Column(length = 16_777_215)
    String aStringOf16777215;

    @As("VARCHAR 20000000")
    @Column(length = 20_000_000)
    String aStringOf20000000;

    @As("NVARCHAR 40")
    @Nationalized
    @Column(length = 40)
    String aNationalString;

    @As("NCHAR 1")
    @Nationalized
    Character aNationalCharacter;

    @As("NVARCHAR 70000")
    @Nationalized
    @Column(length = 70_000)
    String aLongNationalString;

    @As("CLOB 255")
    @Lob
    String aLob;

    @As("CLOB 1000")
    @Lob
    @Column(length = 1000)
    String aLobOf1000;

    @As("CLOB 1000000")
    @Lob
    @Column(length = 1_000_000)
    String aLobOf1000000;

    @As("NCLOB 255")
    @Lob
    @Nationalized
    String aNationalLob;

    @As("CLOB")
    Clob aClob;

    @As("BLOB")
    Blob aBlob;

    @As("LONG32VARCHAR 255")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String aLong32;

    @As("LONG32VARBINARY 255")
    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    byte[] aLong32Binary;

    @As("VARBINARY 255")
    byte[] bytes;

    @As("VARBINARY 20")
    @Column(length = 20)
    byte[] bytesOf20;

    @As("VARBINARY 70000")
    @Column(length = 70_000)
    byte[] bytesOf70000;

    @As("VARBINARY 2000000")
    @Column(length = 2_000_000)
    byte[] bytesOf2000000;

    @As("BLOB 255")
    @Lob
    byte[] lobBytes;

    @As("BLOB 1000")
    @Lob
    @Column(length = 1000)
    byte[] lobBytesOf1000;

    @As("DATE")
    LocalDate aLocalDate;

    @As("TIME")
    LocalTime aLocalTime;

    @As("TIME 3")
    @Column(secondPrecision = 3)
    LocalTime aLocalTimeOf3;

    @As("TIME_UTC")
    OffsetTime anOffsetTime;

    @As("TIME_WITH_TIMEZONE")
    @JdbcTypeCode(SqlTypes.TIME_WITH_TIMEZONE)
    OffsetTime anOffsetTimeWithZone;

    @As("TIMESTAMP")
    LocalDateTime aLocalDateTime;

    @As("TIMESTAMP 3")
    @Column(secondPrecision = 3)
    LocalDateTime aLocalDateTimeOf3;

    @As("TIMESTAMP")
    Date aDate;

    @As("DATE")
    java.sql.Date aSqlDate;

    @As("TIME")
    java.sql.Time aSqlTime;

    @As("TIMESTAMP")
    java.sql.Timestamp aSqlTimestamp;

    @As("TIMESTAMP")
    Calendar aCalendar;

    @As("TIMESTAMP_UTC")
    Instant anInstant;

    @As("TIMESTAMP_UTC 0")
    @Column(secondPrecision = 0)
    Instant anInstantOf0;

    @As("TIMESTAMP_UTC")
    OffsetDateTime anOffsetDateTime;

    @As("TIMESTAMP_UTC")
    ZonedDateTime aZonedDateTime;

    @As("TIMESTAMP_WITH_TIMEZONE")
    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    OffsetDateTime aTimestampWithZone;

    @As("UUID")
    UUID aUuid;

    @As("INTEGER")
    Year aYear;

    @As("VARCHAR 6")
    ZoneOffset aZoneOffset;

    @As("VARCHAR 3")
    Currency aCurrency;

    @As("VARCHAR 255")
    Locale aLocale;

    @As("ORDINAL = BLUE GREEN RED")
    Colour aColour;

    @As("ENUM 16 = BLUE GREEN RED")
    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    Colour aNamedColour;

    @As("JSON")
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> json;

    @As("DEFINED as varchar(7)")
    @Column(columnDefinition = "varchar(7)")
    String defined;

    @As("DECIMAL")
    @JdbcTypeCode(SqlTypes.DECIMAL)
    BigDecimal aDecimalByCode;

    @As("DECIMAL 10 2")
    @JdbcTypeCode(SqlTypes.DECIMAL)
    @Column(precision = 10, scale = 2)
    BigDecimal aDecimalByCodeOf10And2;

    @As("FLOAT")
    @JdbcTypeCode(SqlTypes.FLOAT)
    Double aFloatByCode;

    @As("FLOAT 10")
    @JdbcTypeCode(SqlTypes.FLOAT)
    @Column(precision = 10)
    Double aFloatByCodeOf10;

    @As("BIT")
    @JdbcTypeCode(SqlTypes.BIT)
    Boolean aBit;

    @As("BINARY 255")
    @JdbcTypeCode(SqlTypes.BINARY)
    byte[] binary;

    @As("BINARY 16")
    @JdbcTypeCode(SqlTypes.BINARY)
    UUID aBinaryUuid;

    @As("VARCHAR 36")
    @JdbcTypeCode(SqlTypes.VARCHAR)
    UUID aTextUuid;

    @As("CHAR 36")
    @JdbcTypeCode(SqlTypes.CHAR)
    UUID aFixedTextUuid;

    @As("LONGVARCHAR")
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    String aLongString;

    @As("LONGVARCHAR 255")
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(name = "aLongStringWithColumn")
    String aLongStringWithColumn;

    @As("LONGVARCHAR 10")
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(length = 10)
    String aLongStringOf10;

    @As("LONGVARBINARY")
    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    byte[] longBytes;

    @As("LONGVARBINARY 70000")
    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    @Column(length = 70_000)
    byte[] longBytesOf70000;

    @As("SQLXML")
    @JdbcTypeCode(SqlTypes.SQLXML)
    String xml;

    @As("INET")
    InetAddress anAddress;

    @As("INET 255")
    @Column(name = "anAddressWithColumn")
    InetAddress anAddressWithColumn;

    @As("INET 70")
    @Column(length = 70)
    InetAddress anAddressOf70;

    @As("ARRAY of VARCHAR 255")
    String[] strings;

    @As("ARRAY of VARCHAR 20")
    @Column(length = 20)
    List<String> stringsOf20;

    @As("ARRAY 5 of VARCHAR 255")
    @Array(length = 5)
    String[] fiveStrings;

    @As("ARRAY of INTEGER")
    int[] ints;

    @As("ARRAY of TIMESTAMP_UTC")
    Instant[] instants;

    @As("ARRAY of VARBINARY 255")
    byte[][] bytesArray;

    @As("ARRAY of ORDINAL = BLUE GREEN RED")
    Colour[] colours;

    @As("ARRAY of ENUM 255 = BLUE GREEN RED")
    @Enumerated(EnumType.STRING)
    Set<Colour> namedColours;

    @As("ENUM 255 = BLUE GREEN RED as varchar(20)")
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    Colour aNamedColourAsDefined;

    @As("ORDINAL = BLUE GREEN RED as int")
    @Column(columnDefinition = "int")
    Colour aColourAsDefined;

    @As("VARCHAR 20 = BLUE GREEN RED")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 20)
    Colour aColourAsText;

    @As("CHAR 5 = BLUE GREEN RED")
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 5)
    Colour aColourAsFixedText;

    @As("INTEGER = BLUE GREEN RED")
    @JdbcTypeCode(SqlTypes.INTEGER)
    Colour aColourAsInteger;

    @As("TINYINT = BLUE GREEN RED")
    @JdbcTypeCode(SqlTypes.TINYINT)
    Colour aColourAsByte;

    @As("VARCHAR 255 = it's x")
    @Enumerated(EnumType.STRING)
    Coded aCode;

    @As("SMALLINT = 10 5")
    Numbered aNumber;

    @As("CHAR 1 = N Y")
    @Convert(converter = YesNoConverter.class)
    Boolean yesOrNo;

    @As("INTEGER = 0 1")
    @Convert(converter = NumericBooleanConverter.class)
    Boolean zeroOrOne;
}
