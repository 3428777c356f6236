package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.diff.SchemaDiff;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** SQLite 3.35 and later, with the types of Hibernate's community dialect: names, mostly, that the database only repeats. */
final class SqliteDialect implements Dialect {

    private final Quoting quoting = new Quoting('"', "sqlite");
    private final TypeLimits limits =
            new TypeLimits("SQLite", this, Map.of(), SqlType.INTERVAL_SECOND, SqlType.NAMED_ENUM);

    @Override
    public String id() {
        return "sqlite";
    }

    @Override
    public String quote(Identifier name) {
        return quoting.quote(name);
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
            case REAL, FLOAT, DOUBLE -> "float";
            case BINARY, VARBINARY, LONGVARBINARY, UUID, INET, ARRAY -> "blob";
            case TIME_WITH_TIMEZONE -> "time";
            case TIMESTAMP, TIMESTAMP_WITH_TIMEZONE, TIMESTAMP_UTC -> "timestamp";
            case JSON -> "clob";
            default -> StandardTypes.of(type);
        };
    }

    @Override
    public Optional<String> check(Column column) {
        return ValueChecks.of(column, this);
    }

    @Override
    public List<Refusal> refusals(SchemaDiff diff) {
        return limits.refusals(diff);
    }

    @Override
    public List<String> statements(SchemaDiff diff) {
        return new SqliteStatements(this, diff).of(diff);
    }
}
