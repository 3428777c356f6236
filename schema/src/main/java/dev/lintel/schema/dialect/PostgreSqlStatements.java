package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.StoredForm;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.TypeFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What PostgreSQL says otherwise than the standard. */
class PostgreSqlStatements extends StandardStatements {

    private final IdentitySequence.Names sequences = new IdentitySequence.Names(this::quote);

    PostgreSqlStatements(Dialect dialect) {
        super(dialect);
    }

    @Override
    public List<String> createSequence(Change.CreateSequence change) {
        Sequence sequence = change.sequence();
        return List.of("create sequence " + quote(sequence.name()) + SequenceBounds.of(sequence) + " start with "
                + sequence.start() + " increment by " + sequence.increment());
    }

    /** All of it at once, so that the table is written anew only once. */
    @Override
    public List<String> alterColumn(Change.AlterColumn change) {
        if (change.computesAnew()) {
            return addedAgain(change);
        }
        Table table = change.table();
        List<String> actions = new ArrayList<>();
        boolean changesCheck = changesValueCheck(change);
        if (changesCheck && dialect.check(change.before()).isPresent()) {
            actions.add("drop " + constraint(valueCheckName(table, change.before())));
        }
        columnActions(change)
                .forEach(action ->
                        actions.add("alter column " + quote(change.after().name()) + " " + action));
        if (changesCheck) {
            valueCheck(table, change.after()).ifPresent(check -> actions.add("add " + check));
        }
        List<String> statements = new ArrayList<>();
        if (!actions.isEmpty()) {
            statements.add(alter(table, String.join(",\n" + INDENT, actions)));
        }
        statements.addAll(nextNumber(change));
        statements.addAll(changedComment(change));
        return statements;
    }

    @Override
    String nextNumber(Table table, Column column) {
        String stored = StoredForm.of(column.name()).text();
        return "select setval(pg_get_serial_sequence(" + dialect.literal(quote(table.name())) + ", "
                + dialect.literal(stored) + "), coalesce(max(" + quote(column.name()) + "), 0) + 1, false)\n" + INDENT
                + "from " + quote(table.name());
    }

    /**
     * Without a cast, PostgreSQL converts what it can without loss and refuses a value that does not fit; with one, it cuts
     * a text that is too long. So there is one only where it refuses every value otherwise.
     */
    @Override
    String typeAction(Change.AlterColumn change) {
        String type = type(change.after());
        boolean converts = TypeFamily.of(change.before().type())
                == TypeFamily.of(change.after().type());
        boolean named = Stream.of(change.before(), change.after())
                .anyMatch(column -> column.type().sqlType() == SqlType.NAMED_ENUM);
        String column = quote(change.after().name());
        return "type " + type
                + (named ? " using " + column + "::text::" + type : converts ? "" : " using " + column + "::" + type);
    }

    @Override
    EnumTypes enumTypes() {
        return new PostgreSqlEnumTypes(this);
    }

    @Override
    public List<String> renameTable(Change.RenameTable change) {
        List<String> statements = new ArrayList<>(super.renameTable(change));
        change.table().columns().stream()
                .filter(Column::identity)
                .forEach(column -> statements.addAll(
                        sequences.follow(change.table().name(), column.name(), change.to(), column.name())));
        return statements;
    }

    @Override
    public List<String> renameColumn(Change.RenameColumn change) {
        List<String> statements = new ArrayList<>(super.renameColumn(change));
        Identifier table = change.table().name();
        change.table()
                .column(change.from())
                .filter(Column::identity)
                .ifPresent(column -> statements.addAll(sequences.follow(table, change.from(), table, change.to())));
        return statements;
    }

    /** A name without quotes is kept in small letters. */
    @Override
    boolean isOneName(Identifier one, Identifier other) {
        return stored(one).equals(stored(other));
    }

    private String stored(Identifier name) {
        boolean isQuoted = !quote(name).equals(name.text());
        return isQuoted ? name.text() : name.text().toLowerCase(Locale.ROOT);
    }
}
