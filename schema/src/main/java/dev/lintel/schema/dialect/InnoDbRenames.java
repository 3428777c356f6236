package dev.lintel.schema.dialect;

import static dev.lintel.schema.dialect.StandardClauses.INDENT;

import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.naming.DerivedNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How MariaDB and MySQL rename a table or a column that has checks: a check can't be renamed, nor a column that one speaks of. */
final class InnoDbRenames {

    private final InnoDbStatements statements;

    /** The checks that had to go because a column in them got another name, by their keys. */
    private final Set<String> dropped = new HashSet<>();

    InnoDbRenames(InnoDbStatements statements) {
        this.statements = statements;
    }

    /** The checks that follow the table are made anew. */
    List<String> of(Change.RenameTable change) {
        Table table = change.table();
        List<String> actions = new ArrayList<>();
        for (Column column : table.columns()) {
            statements.dialect.check(column).ifPresent(check -> {
                actions.add("drop " + statements.constraint(StandardClauses.valueCheckName(table, column)));
                actions.add("add "
                        + statements.constraint(DerivedNames.check(change.to(), List.of(column.name()))) + " check ("
                        + check + ")");
            });
        }
        List<String> renaming = new ArrayList<>();
        renaming.add(statements.alter(table, "rename to " + statements.quote(change.to())));
        if (!actions.isEmpty()) {
            renaming.add("alter table " + statements.quote(change.to()) + "\n" + INDENT
                    + String.join(",\n" + INDENT, actions));
        }
        return renaming;
    }

    /** The checks that speak of the column go first. */
    List<String> of(Change.RenameColumn change) {
        Table table = change.table();
        List<String> renaming = new ArrayList<>();
        Optional<Column> checked = table.column(change.from())
                .filter(it -> statements.dialect.check(it).isPresent());
        checked.ifPresent(it -> renaming.add(
                statements.alter(table, "drop " + statements.constraint(StandardClauses.valueCheckName(table, it)))));
        for (CheckConstraint check : table.checks()) {
            if (check.speaksOf(change.from()) && dropped.add(check.name().key())) {
                renaming.add(statements.alter(table, "drop " + statements.constraint(check.name())));
            }
        }
        renaming.add(statements.alter(table, statements.renameColumnAction(change)));
        checked.ifPresent(it -> statements
                .valueCheck(table, it.named(change.to()))
                .ifPresent(check -> renaming.add(statements.alter(table, "add " + check))));
        return renaming;
    }

    /** Whether a check is gone already, of which is spoken no more. */
    boolean hasDropped(CheckConstraint check) {
        return dropped.remove(check.name().key());
    }
}
