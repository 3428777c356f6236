package dev.lintel.runtime.backup;

import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.Redaction;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines that back up and restore a server with its own tools. They ask for the password themselves. */
final class DumpLine {

    private static final Pattern SERVER = Pattern.compile("jdbc:[a-z0-9:]+//([^/:,?]+|\\[[^]]+])(?::(\\d+))?[/,?].*");

    private static final Pattern SAFE = Pattern.compile("[\\w@%+=:,./-]+");

    private DumpLine() {}

    static String save(Database database, Path file) {
        return switch (database.product()) {
            case POSTGRESQL -> line("pg_dump", postgres(database), "--format=custom", "--file=" + file);
            case MARIADB ->
                line(
                        "mariadb-dump",
                        mariaDb(database),
                        "--single-transaction",
                        "--routines",
                        "--result-file=" + file,
                        name(database));
            case MYSQL ->
                line(
                        "mysqldump",
                        mariaDb(database),
                        "--single-transaction",
                        "--routines",
                        "--result-file=" + file,
                        name(database));
            case H2 -> line("java", h2(database, "Script"), "-script", file.toString());
            case SQLITE -> "";
        };
    }

    static String restore(Database database, Path file) {
        return switch (database.product()) {
            case POSTGRESQL ->
                line("pg_restore", postgres(database), "--clean", "--if-exists", "--exit-on-error", file.toString());
            case MARIADB -> line("mariadb", mariaDb(database), name(database)) + " < " + quoted(file.toString());
            case MYSQL -> line("mysql", mariaDb(database), name(database)) + " < " + quoted(file.toString());
            case H2 -> line("java", h2(database, "RunScript"), "-script", file.toString());
            case SQLITE -> "";
        };
    }

    /** The URL without user, password and parameters. */
    static String url(Database database) {
        try {
            return Redaction.redact(database.connection().getMetaData().getURL());
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }

    private static List<String> postgres(Database database) {
        return List.of(
                "--host=" + host(database),
                "--port=" + port(database, "5432"),
                "--username=" + user(database),
                "--dbname=" + name(database));
    }

    private static List<String> mariaDb(Database database) {
        return List.of(
                "--host=" + host(database),
                "--port=" + port(database, "3306"),
                "--user=" + user(database),
                "--password");
    }

    private static List<String> h2(Database database, String tool) {
        return List.of("-cp", "h2.jar", "org.h2.tools." + tool, "-url", url(database), "-user", user(database));
    }

    private static String host(Database database) {
        Matcher server = SERVER.matcher(url(database) + "/");
        return server.matches() ? server.group(1) : "localhost";
    }

    private static String port(Database database, String usual) {
        Matcher server = SERVER.matcher(url(database) + "/");
        return server.matches() && server.group(2) != null ? server.group(2) : usual;
    }

    /** MariaDB knows a user together with where it comes from. */
    private static String user(Database database) {
        return database.user().replaceFirst("@.*", "");
    }

    private static String name(Database database) {
        try {
            return database.connection().getCatalog();
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }

    private static String line(String tool, List<String> connection, String... words) {
        List<String> all = new ArrayList<>(List.of(tool));
        connection.forEach(word -> all.add(quoted(word)));
        for (String word : words) {
            all.add(quoted(word));
        }
        return String.join(" ", all);
    }

    private static String quoted(String word) {
        return SAFE.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
