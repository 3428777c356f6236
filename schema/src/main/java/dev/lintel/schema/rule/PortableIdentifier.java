package dev.lintel.schema.rule;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name is one that every database takes, quoted or not. */
final class PortableIdentifier implements Rule {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7e]+");

    /** PostgreSQL's columns of every table, which no column may be called, even in quotes. */
    private static final Set<String> SYSTEM_COLUMNS = Set.of("ctid", "xmin", "xmax", "cmin", "cmax", "tableoid");

    /** With what SQLite's own tables and indexes begin. */
    private static final String SQLITE = "sqlite_";

    @Override
    public List<Problem> check(OwnedSchema plugin, Neighbours neighbours, Places places) {
        List<Problem> problems = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        Stream<NamedThing> columns =
                plugin.schema().tables().stream().flatMap(table -> NamedThing.columnsOf(table).stream());
        // columns and tables come before what is derived from their names
        Stream.concat(columns, NamedThing.inSchema(plugin.schema()).stream()).forEach(thing -> {
            if (!isPortable(thing.name()) && !follows(thing, refused)) {
                refused.add(thing.name().text());
                problems.add(Problem.error(
                        ProblemKind.IDENTIFIER,
                        places.place(thing.subject()),
                        "The " + thing.noun() + " '" + thing.name() + "' has characters that not every database takes.",
                        "Use letters, digits and '_' of ASCII, a letter first."));
            }
            if (thing.subject().kind() != Subject.Kind.COLUMN
                    && thing.name().key().startsWith(SQLITE)) {
                problems.add(Problem.error(
                        ProblemKind.IDENTIFIER,
                        places.place(thing.subject()),
                        "SQLite keeps names that begin with '" + SQLITE + "', as that of the " + thing.noun() + " '"
                                + thing.name() + "', for itself.",
                        "Give it another name."));
            }
            if (thing.subject().kind() == Subject.Kind.COLUMN
                    && SYSTEM_COLUMNS.contains(thing.name().key())) {
                problems.add(Problem.error(
                        ProblemKind.IDENTIFIER,
                        places.place(thing.subject()),
                        "Every table of PostgreSQL has a column '" + thing.name() + "' of its own.",
                        "Give the column another name, for example "
                                + places.spelling(thing.subject(), thing.name().text() + "_value") + "."));
            }
        });
        return problems;
    }

    /** Whether the name was derived from one that has been refused: it is mended with that. */
    private static boolean follows(NamedThing thing, Set<String> refused) {
        boolean derivable = thing.subject().kind() != Subject.Kind.COLUMN
                && !thing.subject().equals(Subject.table(thing.name()));
        return derivable
                && refused.stream().anyMatch(part -> thing.name().text().contains(part + "_"));
    }

    private static boolean isPortable(Identifier name) {
        return (name.quoted() ? PRINTABLE : PLAIN).matcher(name.text()).matches();
    }
}
