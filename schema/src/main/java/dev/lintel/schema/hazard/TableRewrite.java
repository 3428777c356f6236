package dev.lintel.schema.hazard;

import static java.util.stream.Collectors.toSet;

import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.StoredForm;
import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.dialect.Dialects;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A column gets another type, for which the whole table is written anew with everybody waiting. */
final class TableRewrite implements OnlineHazard {

    /** In characters of four bytes: from there on, InnoDB needs two bytes for a text's length, and so copies the table. */
    private static final int ONE_BYTE_LENGTH = 63;

    @Override
    public List<Finding> check(SchemaDiff diff, Set<String> dialects) {
        List<Finding> findings = new ArrayList<>();
        KeptColumn.of(diff)
                .filter(column -> !stored(column.before()).equals(stored(column.after())))
                .forEach(column -> {
                    Set<String> rewriting = dialects.stream()
                            .filter(dialect -> isRewritten(
                                    dialect,
                                    column.before().declared().type(),
                                    column.after().declared().type()))
                            .collect(toSet());
                    String databases = OnlineHazard.called(rewriting, POSTGRESQL, MARIADB, MYSQL);
                    if (!databases.isEmpty()) {
                        findings.add(finding(column, databases));
                    }
                });
        return findings;
    }

    /** The type without what may be in it besides: other constants, and another default, write nothing anew. */
    private static ColumnType stored(Column column) {
        ColumnType type = column.declared().type();
        return type.definition() == null
                ? StoredForm.of(type.withValues(List.of()))
                : ColumnType.defined(type.definition());
    }

    private static boolean isRewritten(String id, ColumnType before, ColumnType after) {
        Dialect dialect = Dialects.named(id).orElseThrow();
        if (dialect.type(before).equals(dialect.type(after))) {
            return false;
        }
        return id.equals(POSTGRESQL) ? !isCheapInPostgreSql(dialect, before, after) : !isCheapInInnoDb(before, after);
    }

    private static boolean isCheapInPostgreSql(Dialect dialect, ColumnType before, ColumnType after) {
        if (before.sqlType() == SqlType.VARCHAR && dialect.type(after).equals("text")) {
            return true;
        }
        if (before.sqlType() == SqlType.VARCHAR && after.sqlType() == SqlType.VARCHAR) {
            return grows(before.length(), after.length());
        }
        if (before.sqlType() == SqlType.NUMERIC && after.sqlType() == SqlType.NUMERIC) {
            return Objects.equals(before.scale(), after.scale()) && grows(before.precision(), after.precision());
        }
        boolean sameTime = before.sqlType() == after.sqlType()
                && (before.sqlType() == SqlType.TIMESTAMP || before.sqlType() == SqlType.TIMESTAMP_UTC);
        return sameTime && grows(before.precision(), after.precision());
    }

    private static boolean isCheapInInnoDb(ColumnType before, ColumnType after) {
        return before.sqlType() == SqlType.VARCHAR
                && after.sqlType() == SqlType.VARCHAR
                && grows(before.length(), after.length())
                && (before.length() > ONE_BYTE_LENGTH || after.length() <= ONE_BYTE_LENGTH);
    }

    private static boolean grows(Integer before, Integer after) {
        return before != null && after != null && before <= after;
    }

    private static Finding finding(KeptColumn column, String databases) {
        return Finding.warning(
                ProblemKind.TABLE_REWRITE,
                column.subject(),
                "On " + databases + ", another type of " + column.called()
                        + " means that the table is written anew, with everybody waiting.",
                "Put a new column beside it, and move the values in steps; or, where the table is small, write "
                        + Finding.acknowledgement(ProblemKind.TABLE_REWRITE) + " here.");
    }
}
