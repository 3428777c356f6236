package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.diff.SchemaDiff;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** PostgreSQL 13 and later. */
final class PostgreSqlDialect implements Dialect {

    /** The longest {@code varchar}. */
    private static final int MAX_LENGTH = 10_485_760;

    /** The most bits that a {@code float4} keeps. */
    private static final int FLOAT4_BITS = 24;

    private final Quoting quoting = new Quoting('\"', "postgresql");
    private final TypeLimits types = new TypeLimits(
            "PostgreSQL", this, Map.of("float", 53, "char", MAX_LENGTH, "numeric", 1000, "decimal", 1000));

    private final KeyLimits keys = KeyLimits.without("PostgreSQL", this, List.of("xml"));

    @Override
    public String id() {
        return "postgresql";
    }

    @Override
    public String quote(Identifier name) {
        return quoting.quote(name);
    }

    @Override
    public boolean numbersBySequence() {
        return true;
    }

    @Override
    public String literal(String text) {
        return Quoting.literal(text);
    }

    @Override
    public String type(ColumnType type) {
        if (type.definition() != null) {
            return type.definition();
        }
        return switch (type.sqlType()) {
            case TINYINT, ORDINAL -> "smallint";
            case REAL -> floating(type, FLOAT4_BITS);
            case FLOAT, DOUBLE -> floating(type, 53);
            case VARCHAR, NVARCHAR, LONGVARCHAR ->
                StandardTypes.length(type) > MAX_LENGTH ? "text" : StandardTypes.of(type);
            case LONG32VARCHAR -> "text";
            case BINARY, VARBINARY, LONGVARBINARY, LONG32VARBINARY -> "bytea";
            // the driver's large objects, which Hibernate uses for @Lob
            case CLOB, NCLOB, BLOB -> "oid";
            case INTERVAL_SECOND -> "interval second(" + fraction(type) + ")";
            case JSON -> "jsonb";
            case SQLXML -> "xml";
            case INET -> "inet";
            case ARRAY -> StandardTypes.array(type, this);
            default -> StandardTypes.of(type);
        };
    }

    private static int fraction(ColumnType type) {
        return type.precision() == null ? 6 : type.scale() == null ? 0 : type.scale();
    }

    private static String floating(ColumnType type, int bitsByDefault) {
        int bits = StandardTypes.bits(type, bitsByDefault);
        return bits > FLOAT4_BITS ? "float(" + bits + ")" : "float4";
    }

    @Override
    public Optional<String> check(Column column) {
        return ValueChecks.of(column, this);
    }

    @Override
    public List<Refusal> refusals(SchemaDiff diff) {
        return Stream.concat(types.refusals(diff).stream(), keys.refusals(diff).stream())
                .toList();
    }

    @Override
    public List<String> statements(SchemaDiff diff) {
        return new PostgreSqlStatements(this).of(diff);
    }

    @Override
    public List<String> onlineStatements(SchemaDiff diff) {
        return new PostgreSqlOnlineStatements(this).of(diff);
    }

    @Override
    public boolean hasOnlineStatements() {
        return true;
    }
}
