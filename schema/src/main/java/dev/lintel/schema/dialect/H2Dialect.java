package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.diff.Change;
import java.util.List;
import java.util.Optional;

/** H2 2: a type of its own for enums stored by name, everything else as in the standard. */
final class H2Dialect implements Dialect {

    /** The longest {@code varchar} and {@code varbinary}. */
    private static final int MAX_LENGTH = 1_048_576;

    private final Quoting quoting = new Quoting('"', "h2");
    private final StandardStatements statements = new StandardStatements(this);

    @Override
    public String id() {
        return "h2";
    }

    @Override
    public String quote(Identifier name) {
        return quoting.quote(name);
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
            case INTERVAL_SECOND -> "interval second" + StandardTypes.digits(type, 18, 9);
            case ARRAY -> StandardTypes.array(type, this);
            case ENUM -> ValueChecks.nativeType(type);
            default -> StandardTypes.of(type);
        };
    }

    @Override
    public Optional<String> check(Column column) {
        return ValueChecks.besidesNativeType(column.type(), quote(column.name()));
    }

    @Override
    public List<String> statements(Change change) {
        return change.accept(statements);
    }
}
