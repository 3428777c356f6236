package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.EnumType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.naming.DerivedNames;
import java.util.List;

/** H2 has domains: a text under a name, that may hold nothing but the constants. */
final class H2EnumTypes extends EnumTypes {

    H2EnumTypes(StandardStatements statements) {
        super(statements);
    }

    @Override
    List<String> create(EnumType type) {
        int longest = type.values().stream().mapToInt(String::length).max().orElse(1);
        return List.of("create domain " + statements.quote(type.name()) + " as varchar(" + longest + ") "
                + statements.constraint(check(type.name())) + " check (value in (" + listed(type) + "))");
    }

    @Override
    List<String> drop(Identifier type) {
        return List.of("drop domain " + statements.quote(type));
    }

    /** The constraint makes room for the one of the new type as well. */
    @Override
    List<String> rename(Identifier type, Identifier to) {
        String domain = "alter domain " + statements.quote(to) + " rename ";
        return List.of(
                "alter domain " + statements.quote(type) + " rename to " + statements.quote(to),
                domain + statements.constraint(check(type)) + " to " + statements.quote(check(to)));
    }

    private static Identifier check(Identifier type) {
        return DerivedNames.check(type, List.of());
    }

    @Override
    String typeAction(Column column, EnumType type) {
        return "set data type " + statements.quote(type.name());
    }
}
