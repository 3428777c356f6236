package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.diff.SchemaDiff;
import java.util.List;
import java.util.Optional;

/** MariaDB 10.7 and later: it has sequences, and a type for UUIDs. */
final class MariaDbDialect implements Dialect {

    private final Quoting quoting = new Quoting('`', "mariadb");
    private final InnoDbLimits limits = new InnoDbLimits("MariaDB", this);

    @Override
    public String id() {
        return "mariadb";
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
        return type.definition() == null ? InnoDbTypes.of(type, this) : type.definition();
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
        return new MariaDbStatements(this, diff.renamed()).of(diff);
    }
}
