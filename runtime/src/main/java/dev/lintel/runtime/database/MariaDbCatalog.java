package dev.lintel.runtime.database;

import dev.lintel.schema.history.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The statements that MariaDB and MySQL show of tables, views and sequences; without the counters in them. */
final class MariaDbCatalog implements CatalogHash {

    private static final Pattern COUNTER = Pattern.compile(" AUTO_INCREMENT=\\d+");

    private static final String NAMES =
            "select table_name from information_schema.tables where table_schema = database()"
                    + " and table_name not like 'lintel\\_%' order by table_name";

    private static final String ROUTINES = "select concat_ws('|', routine_type, routine_name, routine_definition)"
            + " from information_schema.routines where routine_schema = database() order by 1";

    private static final String TRIGGERS =
            "select concat_ws('|', trigger_name, event_object_table, event_manipulation, action_timing, action_statement)"
                    + " from information_schema.triggers where trigger_schema = database() order by 1";

    private static final String EVENTS = "select concat_ws('|', event_name, event_definition)"
            + " from information_schema.events where event_schema = database() order by 1";

    private static final int NO_SUCH_TABLE = 1146;

    private final Database database;

    MariaDbCatalog(Database database) {
        this.database = database;
    }

    @Override
    public String of(String statement) throws SQLException {
        List<String> lines = new ArrayList<>();
        Optional<Touched> touched =
                Touched.by(statement, name -> name).filter(found -> found.kind() != Touched.Kind.INDEX);
        if (touched.isPresent()) {
            for (String name : touched.get().names()) {
                lines.add(show(name));
            }
        } else {
            for (String name : database.sql().query(NAMES, row -> row.getString(1))) {
                lines.add(show(name));
            }
            for (String query : List.of(ROUTINES, TRIGGERS, EVENTS)) {
                lines.addAll(database.sql().query(query, row -> row.getString(1)));
            }
        }
        return Sha256.ofText(String.join("\n", lines));
    }

    private String show(String name) throws SQLException {
        try (Statement statement = database.connection().createStatement();
                ResultSet row = statement.executeQuery("show create table `" + name.replace("`", "``") + "`")) {
            row.next();
            return COUNTER.matcher(row.getString(2)).replaceAll("");
        } catch (SQLException e) {
            if (e.getErrorCode() == NO_SUCH_TABLE) {
                return "no " + name;
            }
            throw e;
        }
    }
}
