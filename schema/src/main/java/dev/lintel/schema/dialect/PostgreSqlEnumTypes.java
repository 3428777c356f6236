package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.EnumType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.diff.Change;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's {@code enum} types, with the casts from and to text that Hibernate makes for them. */
final class PostgreSqlEnumTypes extends EnumTypes {

    PostgreSqlEnumTypes(StandardStatements statements) {
        super(statements);
    }

    @Override
    List<String> create(EnumType type) {
        String name = statements.quote(type.name());
        return List.of(
                "create type " + name + " as enum (" + listed(type) + ")",
                "create cast (varchar as " + name + ") with inout as implicit",
                "create cast (" + name + " as varchar) with inout as implicit");
    }

    @Override
    List<String> drop(Identifier type) {
        String name = statements.quote(type);
        return List.of(
                "drop cast (varchar as " + name + ")", "drop cast (" + name + " as varchar)", "drop type " + name);
    }

    @Override
    List<String> rename(Identifier type, Identifier to) {
        return List.of("alter type " + statements.quote(type) + " rename to " + statements.quote(to));
    }

    @Override
    String typeAction(Column column, EnumType type) {
        String name = statements.quote(type.name());
        return "type " + name + " using " + statements.quote(column.name()) + "::text::" + name;
    }

    /** Where nothing goes, constants are put between those that are there, and no table is written anew. */
    @Override
    List<String> alter(Change.AlterType change) {
        List<String> before = change.before().values();
        List<String> after = change.after().values();
        if (!after.containsAll(before)) {
            return super.alter(change);
        }
        List<String> made = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            if (!before.contains(after.get(i))) {
                String place = i == 0
                        ? " before " + statements.dialect.literal(before.get(0))
                        : " after " + statements.dialect.literal(after.get(i - 1));
                made.add("alter type " + statements.quote(change.after().name()) + " add value "
                        + statements.dialect.literal(after.get(i)) + place);
            }
        }
        return made;
    }
}
