package dev.lintel.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A verb that changes which plugins take part. */
abstract class EnabledMojo extends VerbMojo {

    /** The plugins' names, separated by commas. */
    @Parameter(property = "lintel.plugin", required = true)
    private String plugin;

    /** The host's lintel.properties. */
    @Parameter(property = "lintel.file", defaultValue = "${project.basedir}/src/main/resources/lintel.properties")
    private File file;

    /** The name of the command. */
    abstract String verb();

    @Override
    final void run() throws MojoFailureException {
        List<String> words = new ArrayList<>(List.of(verb()));
        words.addAll(List.of(plugin.split("\\s*,\\s*")));
        words.addAll(List.of("--file", file.toString(), "--classpath", classPath()));
        lintel(Map.of(), words);
    }
}
