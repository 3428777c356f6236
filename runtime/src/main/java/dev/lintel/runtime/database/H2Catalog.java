package dev.lintel.runtime.database;

import dev.lintel.schema.history.Sha256;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What H2's information schema tells of tables, indexes and sequences; without what changes as rows come and go. */
final class H2Catalog implements CatalogHash {

    private static final String TABLES = "select table_name, table_type, remarks from information_schema.tables t";

    private static final String COLUMNS = """
            select table_name, column_name, ordinal_position, column_default, is_nullable, data_type,
                character_maximum_length, numeric_precision, numeric_scale, datetime_precision, interval_type, domain_name,
                is_identity, identity_generation, identity_increment, is_generated, generation_expression, remarks,
                is_visible, default_on_null from information_schema.columns t""";

    private static final String INDEX_COLUMNS = """
            select table_name, index_name, column_name, ordinal_position, ordering_specification, is_unique
                from information_schema.index_columns t""";

    private static final String CONSTRAINTS = """
            select t.table_name, t.constraint_name, t.constraint_type, c.check_clause, r.unique_constraint_name,
                r.update_rule, r.delete_rule from information_schema.table_constraints t
                left join information_schema.check_constraints c
                    on c.constraint_schema = t.constraint_schema and c.constraint_name = t.constraint_name
                left join information_schema.referential_constraints r
                    on r.constraint_schema = t.constraint_schema and r.constraint_name = t.constraint_name""";

    private static final List<String> OF_TABLES = List.of(
            TABLES,
            COLUMNS,
            INDEX_COLUMNS,
            CONSTRAINTS,
            "select table_name, constraint_name, column_name, ordinal_position from information_schema.key_column_usage t",
            "select table_name, view_definition from information_schema.views t");

    /** Which of them tells a statement's traces, for the kinds that most statements are of; in this order. */
    private static final Map<Pattern, String> TRACES = new LinkedHashMap<>();

    static {
        trace("(create|drop)\\s+(\\w+\\s+){0,3}?table\\b", TABLES);
        trace("(create|drop)\\s+(\\w+\\s+){0,3}?index\\b", INDEX_COLUMNS);
        trace("alter\\s+table\\s+\\S+\\s+rename\\s+to\\b", TABLES);
        trace("alter\\s+table\\s+\\S+\\s+add\\s+(constraint|primary|foreign|unique|check)\\b", CONSTRAINTS);
        trace("alter\\s+table\\s+\\S+\\s+drop\\s+(constraint|primary)\\b", CONSTRAINTS);
        trace("alter\\s+table\\s+\\S+\\s+(add|drop|alter)\\s+column\\b", COLUMNS);
    }

    private static void trace(String statement, String query) {
        TRACES.put(Pattern.compile("(?is)" + statement + ".*"), query);
    }

    private static final String INDEXES =
            "select index_name, table_name, index_type_name from information_schema.indexes t";

    private static final String SEQUENCES =
            "select sequence_name, data_type, minimum_value, maximum_value, increment, cycle_option, cache"
                    + " from information_schema.sequences t";

    private static final List<String> OF_ALL = List.of(
            "select trigger_name, event_object_table, action_timing from information_schema.triggers t",
            "select domain_name, data_type, domain_default from information_schema.domains t",
            "select routine_name, routine_definition from information_schema.routines t",
            "select constant_name, value_definition from information_schema.constants t");

    private static final List<String> SCHEMAS_OF_ALL =
            List.of("trigger_schema", "domain_schema", "routine_schema", "constant_schema");

    private final Database database;

    H2Catalog(Database database) {
        this.database = database;
    }

    @Override
    public String of(String statement) throws SQLException {
        Optional<Touched> touched = Touched.by(statement, database::folded);
        List<String> lines = touched.isPresent() ? of(touched.get(), tracesOf(statement)) : all();
        return Sha256.ofText(String.join("\n", lines));
    }

    /**
     * To change a table, H2 copies it, drops it, and gives the copy its name. Who dies in between leaves the copy, and not always
     * the table.
     */
    @Override
    public boolean wasDone(String statement, String before) throws SQLException {
        for (String table : tablesOf(statement)) {
            List<String> copies = copies(table);
            if (!copies.isEmpty() && !isThere(table)) {
                throw new ProblemException(
                        Problem.error(
                                ProblemKind.HALF_APPLIED,
                                Place.NOWHERE,
                                "H2 died while it changed the table %s: the table is gone, and its rows are in %s."
                                        .formatted(table, String.join(", ", copies)),
                                "Restore the database from a backup, or give the copy, its indexes and constraints their names back."));
            }
        }
        return CatalogHash.super.wasDone(statement, before);
    }

    /** What is left of a table's copy while the table is there. */
    @Override
    public void clear(String statement, String before) throws SQLException {
        for (String table : tablesOf(statement)) {
            for (String copy : copies(table)) {
                database.sql().run(List.of("drop table {" + copy + "}"));
            }
        }
    }

    private Set<String> tablesOf(String statement) {
        return Touched.by(statement, database::folded)
                .filter(touched -> touched.kind() == Touched.Kind.TABLE)
                .map(Touched::names)
                .orElse(Set.of());
    }

    private boolean isThere(String table) throws SQLException {
        return !rows(TABLES, "t.table_schema", "t.table_name", Set.of(table)).isEmpty();
    }

    private List<String> copies(String table) throws SQLException {
        Pattern copy = Pattern.compile(Pattern.quote(table) + "_COPY_[0-9]+_[0-9]+");
        return database
                .sql()
                .query(
                        "select table_name from information_schema.tables where table_schema = ? order by table_name",
                        row -> row.getString(1),
                        database.schema().orElse(""))
                .stream()
                .filter(name -> copy.matcher(name).matches())
                .toList();
    }

    private static List<String> tracesOf(String statement) {
        return TRACES.entrySet().stream()
                .filter(trace -> trace.getKey().matcher(statement).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .map(List::of)
                .orElse(OF_TABLES);
    }

    private List<String> of(Touched touched, List<String> traces) throws SQLException {
        return switch (touched.kind()) {
            case TABLE, VIEW -> {
                List<String> lines = new ArrayList<>();
                for (String query : traces) {
                    lines.addAll(rows(query, "t.table_schema", "t.table_name", touched.names()));
                }
                yield lines;
            }
            case INDEX -> rows(INDEXES, "index_schema", "index_name", touched.names());
            case SEQUENCE -> rows(SEQUENCES, "sequence_schema", "sequence_name", touched.names());
        };
    }

    private List<String> all() throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String query : OF_TABLES) {
            lines.addAll(rows(query, "t.table_schema", "", Set.of()));
        }
        lines.addAll(rows(SEQUENCES, "sequence_schema", "", Set.of()));
        for (int i = 0; i < OF_ALL.size(); i++) {
            lines.addAll(rows(OF_ALL.get(i), SCHEMAS_OF_ALL.get(i), "", Set.of()));
        }
        return lines;
    }

    /** Asks for one name at a time: for a list of them H2 would go through the whole catalog. */
    private List<String> rows(String select, String schemaColumn, String nameColumn, Set<String> names)
            throws SQLException {
        String query = select + " where " + schemaColumn + " = ?";
        String schema = database.schema().orElse("");
        List<String> lines = new ArrayList<>();
        if (names.isEmpty()) {
            lines.addAll(database.sql().query(query, H2Catalog::line, schema));
        }
        for (String name : names) {
            lines.addAll(database.sql().query(query + " and " + nameColumn + " = ?", H2Catalog::line, schema, name));
        }
        return lines.stream().sorted().toList();
    }

    private static String line(ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            line.append(row.getString(i)).append('|');
        }
        return line.toString();
    }
}
