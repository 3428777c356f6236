package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.diff.SchemaDiff;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** H2 2: a type of its own for enums stored by name, everything else as in the standard. */
final class H2Dialect implements Dialect {

    /** The longest {@code varchar} and {@code varbinary}. */
    private static final int MAX_LENGTH = 1_048_576;

    private final Quoting quoting = new Quoting('\"', "h2");
    private final TypeLimits types = new TypeLimits("H2", this, Map.of("float", 53, "time", 9, "timestamp", 9));

    private final KeyLimits keys = KeyLimits.without("H2", this, List.of("clob", "blob"));

    @Override
    public String id() {
        return "h2";
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
            case VARCHAR, NVARCHAR, LONGVARCHAR ->
                StandardTypes.length(type) > MAX_LENGTH ? "clob" : StandardTypes.of(type);
            case VARBINARY, LONGVARBINARY -> StandardTypes.length(type) > MAX_LENGTH ? "blob" : StandardTypes.of(type);
            case TIME_UTC -> StandardTypes.of(type) + " with time zone";
            case ARRAY -> StandardTypes.array(type, this);
            case ENUM, ENUM_REFERENCE -> ValueChecks.nativeType(type, this);
            default -> StandardTypes.of(type);
        };
    }

    @Override
    public Optional<String> check(Column column) {
        return ValueChecks.besidesNativeType(column, this);
    }

    @Override
    public List<Refusal> refusals(SchemaDiff diff) {
        return Stream.concat(types.refusals(diff).stream(), keys.refusals(diff).stream())
                .toList();
    }

    @Override
    public List<String> statements(SchemaDiff diff) {
        return new H2Statements(this, diff.renamed()).of(diff);
    }
}
