package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.Schema;
import dev.lintel.schema.diff.Change;
import java.util.List;
import java.util.regex.Pattern;

/** What MySQL says otherwise than MariaDB. */
final class MySqlStatements extends InnoDbStatements {

    /** A default that needs no parentheses. */
    private static final Pattern LITERAL = Pattern.compile(
            "'(?:[^']|'')*'|[-+]?[0-9.]+(?:e[-+]?[0-9]+)?|b'[01]*'|x'[0-9a-f]*'|null|true|false|\\(.*\\)"
                    + "|(?:current_timestamp|now|localtime|localtimestamp)(?:\\([0-6]?\\))?.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    MySqlStatements(Dialect dialect, Schema before) {
        super(dialect, before);
    }

    @Override
    public List<String> createSequence(Change.CreateSequence change) {
        return SequenceTable.create(change.sequence(), dialect);
    }

    @Override
    public List<String> dropSequence(Change.DropSequence change) {
        return SequenceTable.drop(change.sequence(), dialect);
    }

    @Override
    String defaultValue(Column column) {
        String value = column.defaultValue().strip();
        return LITERAL.matcher(value).matches() ? value : "(" + value + ")";
    }

    /** A check keeps its column from going. */
    @Override
    public List<String> dropColumn(Change.DropColumn change) {
        String drop = "drop column " + quote(change.column().name());
        return dialect.check(change.column())
                .map(check -> constraint(valueCheckName(change.table(), change.column())))
                .map(check -> List.of(alter(change.table(), "drop " + check + ",\n" + INDENT + drop)))
                .orElseGet(() -> List.of(alter(change.table(), drop)));
    }
}
