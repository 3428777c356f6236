package dev.lintel.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes the script that does what `apply` would do, with what it records. No database is asked. */
@Mojo(name = "sql", aggregator = true, requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.COMPILE)
public final class SqlMojo extends VerbMojo {

    /** Just this plugin; all, from nothing to the newest, unless told. */
    @Parameter(property = "lintel.plugin")
    private String plugin;

    /** The version that the database has; none, or the newest with {@code lintel.undo}, unless told. */
    @Parameter(property = "lintel.from")
    private Integer from;

    /** The version that it is to have; the newest, or none with {@code lintel.undo}, unless told. */
    @Parameter(property = "lintel.to")
    private Integer to;

    /** The kind of database: h2, mariadb, mysql, postgresql or sqlite. */
    @Parameter(property = "lintel.dialect")
    private String dialect;

    /** Takes the migrations back instead. */
    @Parameter(property = "lintel.undo", defaultValue = "false")
    private boolean undo;

    /** Where it is written to. */
    @Parameter(property = "lintel.output", defaultValue = "${session.executionRootDirectory}/target/lintel.sql")
    private File output;

    @Override
    void run() throws MojoFailureException {
        List<String> words = new ArrayList<>(List.of("sql"));
        if (plugin != null) {
            words.add(plugin);
        }
        if (from != null) {
            words.addAll(List.of("--from", from.toString()));
        }
        if (to != null) {
            words.addAll(List.of("--to", to.toString()));
        }
        if (dialect != null) {
            words.addAll(List.of("--dialect", dialect));
        }
        if (undo) {
            words.add("--undo");
        }
        words.addAll(List.of("--output", output.toString(), "--classpath", classPath()));
        lintel(Map.of(), words);
    }
}
