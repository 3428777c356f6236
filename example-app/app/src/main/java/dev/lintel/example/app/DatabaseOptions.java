package dev.lintel.example.app;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which database: an H2 file unless a URL is given. */
final class DatabaseOptions {

    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    @Option(
            names = "--folder",
            paramLabel = "<folder>",
            defaultValue = "${sys:team-tool.folder:-.}",
            description = "Where the embedded H2 database keeps its file (${DEFAULT-VALUE}).")
    Path folder;

    @Option(
            names = "--url",
            paramLabel = "<url>",
            description = "A database of your own: " + POSTGRESQL + "//host:port/name or " + H2 + "...")
    String url;

    @Option(names = "--user", paramLabel = "<name>", description = "Its user.")
    String user;

    @Option(names = "--password", paramLabel = "<password>", description = "Its user's password.")
    String password;

    private String url() {
        return url == null ? H2 + "file:" + folder.toAbsolutePath().normalize().resolve("team-tool") : url;
    }

    DataSource dataSource() {
        if (url().startsWith(POSTGRESQL)) {
            PGSimpleDataSource postgres = new PGSimpleDataSource();
            postgres.setUrl(url());
            // what is not stated may be a part of the URL
            if (user != null) {
                postgres.setUser(user);
            }
            if (password != null) {
                postgres.setPassword(password);
            }
            return postgres;
        }
        if (url().startsWith(H2)) {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setUrl(url());
            h2.setUser(user);
            h2.setPassword(password);
            return h2;
        }
        // without the URL, which may hold a password
        throw new ParameterException(command.commandLine(), "--url must begin with " + POSTGRESQL + " or " + H2 + ".");
    }
}
