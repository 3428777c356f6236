package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.diff.SchemaDiff;
import java.util.List;
import java.util.Optional;

/** MySQL 8.0.19 and later, from its documentation. It quotes what MariaDB reserves too, which does no harm. */
final class MySqlDialect implements Dialect {

    private final Quoting quoting = new Quoting('`', "mysql", "mariadb");
    private final InnoDbLimits limits = new InnoDbLimits("MySQL", this);

    @Override
    public String id() {
        return "mysql";
    }

    @Override
    public String quote(Identifier name) {
        return quoting.quote(name);
    }

    @Override
    public String literal(String text) {
        return InnoDbStatements.literal(text);
    }

    @Override
    public String type(ColumnType type) {
        if (type.definition() != null) {
            return type.definition();
        }
        return switch (type.sqlType()) {
            case NCHAR, NVARCHAR, NCLOB -> InnoDbTypes.of(type, this) + " character set utf8mb4";
            case UUID -> "binary(16)";
            default -> InnoDbTypes.of(type, this);
        };
    }

    @Override
    public Optional<String> check(Column column) {
        return ValueChecks.besidesNativeType(column, this);
    }

    @Override
    public List<Refusal> refusals(SchemaDiff diff) {
        return limits.refusals(diff);
    }

    @Override
    public List<String> statements(SchemaDiff diff) {
        return new MySqlStatements(this, diff.renamed()).of(diff);
    }
}
