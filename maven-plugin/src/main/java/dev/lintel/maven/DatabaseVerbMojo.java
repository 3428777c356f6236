package dev.lintel.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A verb that works on a database, with all plugins that the projects of the build have on their class paths. */
abstract class DatabaseVerbMojo extends VerbMojo {

    /** The database's JDBC URL; LINTEL_URL in the environment unless told. */
    @Parameter(property = "lintel.url")
    private String url;

    /** Whose account; LINTEL_USER in the environment unless told. */
    @Parameter(property = "lintel.user")
    private String user;

    /** Its password; LINTEL_PASSWORD in the environment unless told. */
    @Parameter(property = "lintel.password")
    private String password;

    /** The words of the command. */
    abstract List<String> words();

    @Override
    void run() throws MojoFailureException {
        connected(words());
    }

    /** Runs the command line with what this goal was told of the database. */
    final void connected(List<String> words) throws MojoFailureException {
        List<String> arguments = new ArrayList<>(words);
        if (url != null) {
            arguments.addAll(List.of("--url", url));
        }
        if (user != null) {
            arguments.addAll(List.of("--user", user));
        }
        arguments.addAll(List.of("--classpath", classPath()));
        lintel(password == null ? Map.of() : Map.of("LINTEL_PASSWORD", password), arguments);
    }
}
